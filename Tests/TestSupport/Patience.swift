/// How long tests wait for what is to happen.
public enum Patience {
    /// A bound, in seconds of a processor or a clock, that no machine is busy enough to reach: for all bounds that are not
    /// what a test is about.
    public static let seconds = 900
}
