package standfirst.model;

/** A jump list: the headings and headlines of the blocks below it. */
public record Contents(String heading) implements Block {
    public Contents {
        Require.present(heading);
    }

    public Contents withHeading(String changed) {
        return new Contents(changed);
    }
}
