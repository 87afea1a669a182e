//! Makes the element's script small.

use anyhow::{Result, bail};
use oxc_allocator::Allocator;
use oxc_codegen::{Codegen, CodegenOptions, CommentOptions};
use oxc_minifier::{CompressOptions, MangleOptions, Minifier, MinifierOptions};
use oxc_parser::Parser;
use oxc_span::SourceType;

/// The same module in fewer bytes; an error says where it can't be read.
pub fn minify(source: &str, name: &str) -> Result<String> {
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, source, SourceType::mjs()).parse();
    if let Some(error) = parsed.diagnostics.into_iter().next() {
        bail!("{name}: {:?}", error.with_source_code(source.to_owned()));
    }
    let mut program = parsed.program;
    let options = MinifierOptions {
        mangle: Some(MangleOptions::default()),
        compress: Some(CompressOptions::smallest()),
        mangle_properties: None,
    };
    let minified = Minifier::new(options).minify(&allocator, &mut program);
    let printed = Codegen::new()
        .with_options(CodegenOptions {
            minify: true,
            comments: CommentOptions::disabled(),
            ..CodegenOptions::default()
        })
        .with_scoping(minified.scoping)
        .with_private_member_mappings(minified.class_private_mappings)
        .build(&program);
    Ok(printed.code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_module_does_the_same_in_fewer_bytes() {
        let source = "// gone\nconst answer = 42;\nexport const twice = () => answer * 2;\n";
        let small = minify(source, "x.js").unwrap();
        assert!(
            small.contains("export const twice") && !small.contains("gone"),
            "{small}"
        );
        assert!(small.len() < source.len());
    }

    #[test]
    fn an_error_names_the_file() {
        let message = minify("let = ;", "x.js").unwrap_err().to_string();
        assert!(message.starts_with("x.js: "), "{message}");
    }
}
