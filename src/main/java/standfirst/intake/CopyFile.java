package standfirst.intake;

/** A file of copy as it was opened, dropped or piped in; the name is for its ending and for messages. */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
public record CopyFile(String name, byte[] bytes) {}
