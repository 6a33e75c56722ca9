import Testing

@testable import Scoring

struct WeightSearchTests {
    /// A job in which one part alone is in the order of the grades and the others are in the opposite order.
    private func job(_ name: String, decidedBy part: Part, count: Int = 8) -> GradedJob {
        let resumes = (0..<count).map { place in
            let grade = min(4, place)
            var fractions = [Int](repeating: 1_000_000 - grade * 200_000, count: Part.allCases.count)
            fractions[part.rawValue] = grade * 200_000
            return GradedResume(file: "\(place).pdf", grade: grade, fractions: fractions)
        }
        return GradedJob(name: name, weights: .standard, resumes: resumes)
    }

    @Test("The simplex has 10 626 weightings in steps of 0.05, each once, and all sum to 1")
    func simplex() {
        #expect(WeightSimplex.weightings.count == 10_626)
        #expect(Set(WeightSimplex.weightings).count == 10_626)
        #expect(WeightSimplex.weightings.allSatisfy { $0.reduce(0, +) == 20 && $0.allSatisfy { $0 >= 0 } })
        #expect(WeightSimplex.weights(0).thousandths == [0, 0, 0, 0, 1000])
        #expect(WeightSimplex.weights(10_625).thousandths == [1000, 0, 0, 0, 0])
    }

    @Test("A ranking by look-up is the ranking by score", arguments: [0, 17, 5_000, 10_625])
    func lookUp(weighting: Int) {
        var random = SplitMix64(seed: 3)
        let resumes = (0..<50).map { place in
            GradedResume(
                file: "\(place).pdf", grade: random.next(below: 5),
                fractions: place % 9 == 0 ? nil : (0..<5).map { _ in random.next(below: 1_000_001) })
        }
        let job = GradedJob(name: "job", weights: .standard, resumes: resumes)
        #expect(
            JobColumn(job).ranking(WeightSimplex.weightings[weighting])
                == job.ranking(weights: WeightSimplex.weights(weighting)))
    }

    @Test("A part that alone agrees with the grades gets the weight that it takes", arguments: Part.allCases)
    func findsThePart(part: Part) async throws {
        let search = try #require(await WeightSearch([job("a", decidedBy: part), job("b", decidedBy: part)]))
        #expect(search.weights[part] > 500)
        #expect(search.tunedMean == 1)
        #expect(search.baselineMean < 0.8)
        #expect(search.heldOut.map(\.tuned) == [1, 1])
        #expect(abs(search.gain - (1 - search.baselineMean)) < 1e-12)
    }

    @Test("Weights that reach the same are chosen by closeness to those compared with")
    func closeness() async throws {
        // Every weighting ranks these perfectly.
        let resumes = (0..<5).map {
            GradedResume(file: "\($0).pdf", grade: $0, fractions: Array(repeating: $0 * 250_000, count: 5))
        }
        let jobs = ["a", "b"].map { GradedJob(name: $0, weights: .standard, resumes: resumes) }
        #expect(try #require(await WeightSearch(jobs)).weights == .standard)
        let other = try ScoreWeights(thousandths: [200, 200, 200, 200, 200])
        #expect(try #require(await WeightSearch(jobs, against: other)).weights == other)
    }

    @Test("Equal nDCG is told apart by AUC")
    func area() async throws {
        // The first ten are in order under every weighting; of the two below only projects put the relevant one first.
        var resumes = (0..<10).map {
            GradedResume(file: "\($0).pdf", grade: 4, fractions: Array(repeating: 1_000_000, count: 5))
        }
        resumes.append(GradedResume(file: "x.pdf", grade: 0, fractions: [500_000, 500_000, 0, 500_000, 500_000]))
        resumes.append(GradedResume(file: "y.pdf", grade: 3, fractions: [0, 0, 900_000, 0, 0]))
        let jobs = ["a", "b"].map { GradedJob(name: $0, weights: .standard, resumes: resumes) }
        let search = try #require(await WeightSearch(jobs))
        #expect(search.tunedMean == search.baselineMean)
        #expect(search.weights[.projects] == 400)
    }

    @Test("A held-out job has no say in the weights that it is ranked under")
    func heldOut() async throws {
        let jobs = [
            job("a", decidedBy: .skills), job("b", decidedBy: .skills), job("c", decidedBy: .education),
        ]
        let search = try #require(await WeightSearch(jobs))
        #expect(search.heldOut.map(\.job) == ["a", "b", "c"])
        #expect(search.heldOut[2].weights[.skills] > 500)
        #expect(search.heldOut[2].tuned < 1)
    }

    @Test("One job is not enough, and one without any grade above 0 does not count")
    func tooFew() async {
        #expect(await WeightSearch([job("a", decidedBy: .skills)]) == nil)
        let empty = GradedJob(
            name: "b", weights: .standard, resumes: [GradedResume(file: "x", grade: 0, fractions: [0, 0, 0, 0, 0])])
        #expect(await WeightSearch([job("a", decidedBy: .skills), empty]) == nil)
    }
}
