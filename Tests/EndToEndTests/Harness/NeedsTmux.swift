import Testing

extension Trait where Self == ConditionTrait {
  /// Skips what needs a terminal where there is no tmux.
  static var needsTmux: Self {
    .enabled(if: TmuxScreen.tmux != nil, "tmux is not installed; `make test` installs it")
  }
}
