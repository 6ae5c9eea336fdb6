package planted.standfirst.storage;

import planted.standfirst.handoff.Parcel;

/** One half of a cycle between rooms. */
public record Desk(Parcel parcel) {}
