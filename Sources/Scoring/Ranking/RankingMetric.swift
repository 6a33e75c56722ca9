/// The measures of how well a ranking agrees with people's grades.
///
/// All are sums of integers, or of quotients in a fixed order, with roots that IEEE 754 rounds correctly: so they are
/// the same on every machine.
public enum RankingMetric: String, Sendable, Hashable, CaseIterable {
    /// Normalized discounted cumulative gain of the first five.
    case ndcg5 = "ndcg_5"
    /// Normalized discounted cumulative gain of the first ten.
    case ndcg10 = "ndcg_10"
    /// Average precision; its mean over jobs is MAP.
    case averagePrecision = "map"
    /// Area under the ROC curve.
    case auc
    /// Kendall's rank correlation with ties.
    case kendallTau = "kendall_tau"

    /// The measure's name in a table.
    public var title: String {
        switch self {
        case .ndcg5: "nDCG@5"
        case .ndcg10: "nDCG@10"
        case .averagePrecision: "MAP"
        case .auc: "AUC"
        case .kendallTau: "tau-b"
        }
    }

    /// The measure of a ranking; `nil` where it is undefined, as where all grades are the same.
    public func value(of ranking: GradedRanking) -> Double? {
        switch self {
        case .ndcg5: DiscountedGain.normalized(ranking.grades, depth: 5)
        case .ndcg10: DiscountedGain.normalized(ranking.grades, depth: 10)
        case .averagePrecision: AveragePrecision.value(ranking.grades)
        case .auc: AreaUnderCurve.value(ranking)
        case .kendallTau: KendallTau.value(ranking)
        }
    }
}
