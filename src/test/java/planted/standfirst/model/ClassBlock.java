package planted.standfirst.model;

/** A block that is not a record. */
public final class ClassBlock implements Block {}
