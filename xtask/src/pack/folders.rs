//! Where packs are, and what is in them.

use std::path::Path;

use anyhow::{Context, Result, bail};
use skin_quiz_pack::{Fault, Files, Lowered};

/// The pack that the quiz is built with, in the repository.
pub const BUILT_IN: &str = "packs/skin";
/// The words that every pack shares.
pub const WORDS: &str = "ui/words";

/// The files of a pack, and the words that every pack shares.
pub struct Folders {
    /// Where the pack is.
    pub name: String,
    /// Its files.
    pub pack: Files,
    /// The words of the interface.
    pub words: Files,
}

impl Folders {
    /// Reads the folder of a pack, and the interface's words from the repository.
    pub fn read(root: &Path, pack: &Path) -> Result<Folders> {
        let files = |folder: &Path| {
            skin_quiz_pack::files(folder)
                .with_context(|| format!("the folder {} could not be read", folder.display()))
        };
        let words = files(&root.join(WORDS))?;
        let name = pack.display().to_string();
        let pack = files(pack)?;
        if pack.is_empty() {
            bail!("{name} holds no pack: no .toml, .tsv or .ftl is in it");
        }
        Ok(Folders { name, pack, words })
    }

    /// The pack that the quiz is built with.
    pub fn built_in(root: &Path) -> Result<Folders> {
        let mut folders = Folders::read(root, &root.join(BUILT_IN))?;
        BUILT_IN.clone_into(&mut folders.name);
        Ok(folders)
    }

    /// The pack lowered for a release; its faults as lines where it is not sound, each once.
    pub fn lower(&self, release: &str) -> Result<Lowered, Vec<String>> {
        skin_quiz_pack::lower(&self.pack, &self.words, release).map_err(|faults| {
            let mut lines: Vec<String> = Vec::new();
            for fault in faults {
                let line = format!("{}/{fault}", self.folder_of(&fault));
                if !lines.contains(&line) {
                    lines.push(line);
                }
            }
            lines
        })
    }

    /// The law of the pack as lines; its faults as lines where it is not sound.
    pub fn law(&self) -> Result<Option<String>, Vec<String>> {
        skin_quiz_pack::law::lower(&self.pack).map_err(|faults| {
            let line = |fault: &Fault| format!("{}/{fault}", self.name);
            faults.iter().map(line).collect()
        })
    }

    fn folder_of(&self, fault: &Fault) -> &str {
        // A pack has its words one folder deeper.
        let of_pack = self.pack.contains_key(&fault.file);
        if !of_pack && fault.file.ends_with(".ftl") && !fault.file.contains('/') {
            WORDS
        } else {
            &self.name
        }
    }
}
