package standfirst.model;

/** One thing on the page that is dragged as a whole. Text still missing is unfinished, not illegal: preflight says so. */
public sealed interface Block
        permits Masthead,
                LeadStory,
                LinkList,
                Briefs,
                CuratedList,
                TextBlock,
                ImageBlock,
                ButtonBlock,
                QuoteBlock,
                Sponsor,
                Divider,
                Contents,
                SocialLinks,
                Footer,
                RawHtml {}
