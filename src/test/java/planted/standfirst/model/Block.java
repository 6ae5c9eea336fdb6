package planted.standfirst.model;

/** Stands for the real one. */
public interface Block {}
