/* What the preview asks of the page it shows. The mail's own scripts never run; this is called from outside. */
(function () {
  function same(was, will) {
    return was.nodeType === 1 && will.nodeType === 1 && was.firstChild !== null
        && was.cloneNode(false).isEqualNode(will.cloneNode(false));
  }

  /* Nodes that are the same stay as they are, so that a letter typed costs the layout of its paragraph and not that of the mail; where as many
     stand there as before, each is compared with that in its place. */
  function exchange(was, will) {
    var old = Array.from(was.childNodes), next = Array.from(will.childNodes);
    var shorter = Math.min(old.length, next.length), start = 0, end = 0, i;
    while (start < shorter && old[start].isEqualNode(next[start])) {
      start++;
    }
    while (end < shorter - start && old[old.length - 1 - end].isEqualNode(next[next.length - 1 - end])) {
      end++;
    }
    if (old.length === next.length) {
      for (i = start; i < old.length - end; i++) {
        if (old[i].nodeType === 3 && next[i].nodeType === 3) {
          old[i].data = next[i].data;
        } else if (same(old[i], next[i])) {
          exchange(old[i], next[i]);
        } else {
          was.replaceChild(document.adoptNode(next[i]), old[i]);
        }
      }
    } else {
      for (i = start; i < old.length - end; i++) {
        was.removeChild(old[i]);
      }
      for (i = start; i < next.length - end; i++) {
        was.insertBefore(document.adoptNode(next[i]), old[old.length - end] || null);
      }
    }
  }

  function block(id) {
    return Array.prototype.find.call(document.querySelectorAll('[data-block]'), function (box) {
      return box.getAttribute('data-block') === id;
    }) || null;
  }

  function unmark() {
    document.querySelectorAll('[data-chosen]').forEach(function (box) {
      box.removeAttribute('data-chosen');
    });
  }

  var inert = document.implementation.createHTMLDocument('');
  window.standfirst = {
    /* Takes another document. */
    whole: function (html) {
      var next = new DOMParser().parseFromString(html, 'text/html').documentElement;
      var left = window.scrollX, top = window.scrollY, root = document.documentElement;
      unmark();
      ['lang', 'dir'].forEach(function (name) {
        root.setAttribute(name, next.getAttribute(name) || '');
      });
      exchange(root, next);
      window.scrollTo(left, top);
    },
    /* Takes another state of one block. */
    part: function (id, html) {
      var was = block(id), will = inert.createElement('div');
      will.innerHTML = html;
      exchange(was, will);
    },
    /* Marks blocks. Answers whether one of them is there. */
    choose: function (ids, reveal) {
      unmark();
      var boxes = ids.map(block).filter(function (box) { return box !== null; });
      boxes.forEach(function (box) { box.setAttribute('data-chosen', ''); });
      if (boxes.length > 0 && reveal) {
        var first = boxes[0].getBoundingClientRect(), height = window.innerHeight;
        if (first.bottom < 24 || first.top > height - 24) {
          window.scrollBy(0, first.top - Math.max(16, (height - first.height) / 3));
        }
      }
      return boxes.length > 0;
    },
    /* The block at a point of the window, the words of the line or paragraph there, and how many of them stand before the point. */
    at: function (x, y) {
      var element = document.elementFromPoint(x, y), box = element && element.closest('[data-block]');
      if (!box) {
        return '';
      }
      var range = document.caretRangeFromPoint(x, y), words = '', before = 0, holder;
      if (range && range.startContainer.nodeType === 3 && element.contains(range.startContainer)) {
        holder = range.startContainer.parentElement;
        while (holder !== box && getComputedStyle(holder).display === 'inline') {
          holder = holder.parentElement;
        }
        var start = document.createRange();
        start.selectNodeContents(holder);
        start.setEnd(range.startContainer, range.startOffset);
        words = holder.textContent;
        before = start.toString().length;
      }
      return [box.getAttribute('data-block'), before, words].join('\u0001');
    },
    scrolled: function () {
      return window.scrollY;
    },
    scroll: function (top) {
      window.scrollTo(0, top);
    }
  };
})()
