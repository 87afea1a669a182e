//! `cargo xtask pack`: knowledge packs as folders of tables and words.

pub mod benchmark;
pub mod check;
pub mod folders;
pub mod lower;
pub mod population;

/// The published lists, which the tests read as well.
#[path = "../../tests/benchmark/agreement.rs"]
mod agreement;

/// What to do with a pack.
#[derive(clap::Subcommand)]
pub enum Command {
    /// Lowers a pack and says every fault with its file and line, or that it is sound
    Check(check::Options),
    /// Writes what the quiz of this release loads of a pack
    Lower(lower::Options),
    /// Compares the built-in pack with published lists of contraindications: docs/benchmark.md
    Benchmark,
    /// Says what a plausible population is told, and which rules stand in the way: docs/population.md
    Population,
}
