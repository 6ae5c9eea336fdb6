package planted.standfirst.handoff;

import java.util.List;
import planted.standfirst.storage.Desk;

/** The other half. */
public record Parcel(List<Desk> desks) {}
