internal import Testing

@testable internal import ScreenEngine

@Suite struct OrderedIDsTests {
    @Test(arguments: [1, 2] as [UInt64])
    func `it holds what an array holds, whatever is put in and taken out`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        // Some do not fit into 32 bits.
        var pool = Array(1...9_000) + (1...200).map { $0 << 33 }
        pool.shuffle(using: &random)
        var array = Array(pool.prefix(5_000))
        pool.removeFirst(5_000)
        var list = OrderedIDs(
            stride(from: 0, to: 5_000, by: IDChunk.usualCount).map {
                IDChunk(Array(array[$0..<min($0 + IDChunk.usualCount, 5_000)]))
            })
        #expect(list.page(offset: 0, limit: 6_000) == array)
        for round in 0..<400 {
            if round % 4 == 3 {
                let gone = Set((0..<Int.random(in: 1...30, using: &random)).map { _ in array.randomElement(using: &random)! })
                list.remove(gone.union([-1, Int.max]))
                array.removeAll { gone.contains($0) }
                pool += gone.sorted()
            } else {
                let place = Int.random(in: 0...array.count, using: &random)
                for _ in 0..<12 {
                    let id = pool.removeFirst()
                    array.insert(id, at: place)
                    list.insert(id, at: place)
                }
            }
            let offset = Int.random(in: 0...array.count, using: &random)
            #expect(list.count == array.count)
            #expect(list.page(offset: offset, limit: 20) == Array(array.dropFirst(offset).prefix(20)))
        }
        #expect(list.page(offset: 0, limit: Int.max / 2) == array)
        list.remove(Set(array))
        #expect(list == OrderedIDs() && list.count == 0 && list.page(offset: 0, limit: 3) == [])
        list.insert(7, at: 0)
        #expect(list.page(offset: 0, limit: 3) == [7])
    }
}
