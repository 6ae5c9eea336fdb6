package standfirst.ui.handoff;

import java.util.List;
import standfirst.handoff.ProviderProfile;
import standfirst.model.Finding;

/**
 * What was kept from going out unseen.
 *
 * @param breaches what the provider asks for and the mail has not; never empty
 * @param anyway lets it out all the same
 */
public record Held(Way way, ProviderProfile provider, List<Finding> breaches, Runnable anyway) {
    public Held {
        breaches = List.copyOf(breaches);
    }
}
