package standfirst.model;

import java.util.Optional;

/**
 * What the law and good manners ask for at the end of a newsletter.
 *
 * @param reason why the reader receives this mail
 * @param unsubscribe where to unsubscribe; empty means the mail provider's own tag
 * @param preferences where to change what is received; empty means it is not offered
 */
public record Footer(
        String address,
        String reason,
        String unsubscribeLabel,
        Optional<Link> unsubscribe,
        String preferencesLabel,
        Optional<Link> preferences)
        implements Block {
    public Footer {
        Require.present(address, reason, unsubscribeLabel, unsubscribe, preferencesLabel, preferences);
    }

    public Footer withAddress(String changed) {
        return new Footer(changed, reason, unsubscribeLabel, unsubscribe, preferencesLabel, preferences);
    }

    public Footer withReason(String changed) {
        return new Footer(address, changed, unsubscribeLabel, unsubscribe, preferencesLabel, preferences);
    }

    public Footer withUnsubscribeLabel(String changed) {
        return new Footer(address, reason, changed, unsubscribe, preferencesLabel, preferences);
    }

    public Footer withUnsubscribe(Optional<Link> changed) {
        return new Footer(address, reason, unsubscribeLabel, changed, preferencesLabel, preferences);
    }

    public Footer withPreferencesLabel(String changed) {
        return new Footer(address, reason, unsubscribeLabel, unsubscribe, changed, preferences);
    }

    public Footer withPreferences(Optional<Link> changed) {
        return new Footer(address, reason, unsubscribeLabel, unsubscribe, preferencesLabel, changed);
    }
}
