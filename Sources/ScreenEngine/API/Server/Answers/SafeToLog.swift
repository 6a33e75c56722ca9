/// An error whose description never repeats what a request or a document said, and so may stand in a log.
protocol SafeToLog: Error, CustomStringConvertible {}

extension ScreeningError: SafeToLog {}
extension StoreError: SafeToLog {}
extension AccountError: SafeToLog {}
