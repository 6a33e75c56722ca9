public import ArgumentParser
public import ScreenEngine

extension Role: ExpressibleByArgument {}
