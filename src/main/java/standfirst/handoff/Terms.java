package standfirst.handoff;

import standfirst.model.Campaign;
import standfirst.model.MailServer;
import standfirst.model.TextForm;

/**
 * On which terms an edition leaves.
 *
 * @param pictureHost the address under which the desk's pictures lie on the web; empty where they lie nowhere yet
 * @param server from and to whom test mails go, and drafts with them
 */
public record Terms(ProviderProfile provider, String pictureHost, Campaign campaign, TextForm text, MailServer server) {
    /** Where no mail is sent from here. */
    public Terms(ProviderProfile provider, String pictureHost, Campaign campaign, TextForm text) {
        this(provider, pictureHost, campaign, text, MailServer.NONE);
    }

    /** For a provider, with pictures and links as they are written. */
    public static Terms of(ProviderProfile provider) {
        return new Terms(provider, "", Campaign.OFF, TextForm.USUAL);
    }

    /** With the pictures as they lie on the desk, for mail that encloses them. */
    Terms withoutPictureHost() {
        return new Terms(provider, "", campaign, text, server);
    }
}
