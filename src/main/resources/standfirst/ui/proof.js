/* What a proof must know of the page it shows: how high it is, what may not be cut, where its blocks begin, and where its links are. One line for
   each, its parts divided by tabs, in CSS pixels from the page's top left. */
(function () {
  var out = [], nodes = document.createTreeWalker(document.body, 4), node, range = document.createRange();
  function add(kind, box, target) {
    if (box.width > 0 && box.height > 0) {
      out.push([kind, box.left + window.scrollX, box.top + window.scrollY, box.width, box.height, target || ''].join('\t'));
    }
  }
  function each(selector, action) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), action);
  }
  while ((node = nodes.nextNode())) {
    if (/\S/.test(node.data)) {
      range.selectNodeContents(node);
      Array.prototype.forEach.call(range.getClientRects(), function (box) { add('WHOLE', box); });
    }
  }
  each('img,[role=img]', function (image) { add('LEADING', image.getBoundingClientRect()); });
  /* Buttons and labels in a colour of their own. */
  each('td[bgcolor],td[style*=background]', function (cell) {
    var box = cell.getBoundingClientRect();
    if (box.height < 120) {
      add('WHOLE', box);
    }
  });
  each('h1,h2,h3,h4', function (heading) { add('LEADING', heading.getBoundingClientRect()); });
  each('[data-block]', function (block) { add('BLOCK', block.getBoundingClientRect()); });
  each('a[href]', function (link) {
    var target = link.getAttribute('href');
    Array.prototype.forEach.call(link.getClientRects(), function (box) { add('LINK', box, target); });
    Array.prototype.forEach.call(link.querySelectorAll('img,[role=img]'), function (image) {
      add('LINK', image.getBoundingClientRect(), target);
    });
  });
  add('PAGE', { left: -window.scrollX, top: -window.scrollY, width: document.documentElement.clientWidth,
    height: Math.ceil(document.body.getBoundingClientRect().bottom + window.scrollY) });
  return out.join('\n');
})()
