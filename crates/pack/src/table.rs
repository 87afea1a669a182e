//! Tables of named columns: lines of cells with tabs between them.
//!
//! The first line that means something names the columns. A line that begins with `#` is a remark,
//! an empty line is nothing. A cell is trimmed, so that columns may be lined up
//! with spaces.

use crate::fault::{Faults, no_such};

/// A table as read.
pub struct Table {
    /// The file.
    pub file: String,
    /// The names of the columns.
    pub columns: Vec<String>,
    /// The rows.
    pub rows: Vec<Row>,
}

/// A row as read.
pub struct Row {
    /// The line, from 1.
    pub line: usize,
    cells: Vec<String>,
}

/// The lines of a table that mean something, numbered from 1: the one that names the columns, and
/// the rows.
fn lines(text: &str) -> impl Iterator<Item = (&str, usize)> {
    let lines = text.lines().zip(1..);
    lines.filter(|(line, _)| !line.trim().is_empty() && !line.starts_with('#'))
}

/// The names of the columns that a table has, whatever they are.
pub fn columns(text: &str) -> Vec<&str> {
    let header = lines(text).next().map_or("", |(line, _)| line);
    header.split('\t').map(str::trim).collect()
}

impl Table {
    /// Reads a table whose columns are these and no others, in any order.
    pub fn read(file: &str, text: &str, columns: &[&str], faults: &mut Faults) -> Table {
        let mut table = Table {
            file: file.to_owned(),
            columns: Vec::new(),
            rows: Vec::new(),
        };
        for (line, number) in lines(text) {
            let cells: Vec<String> = line
                .split('\t')
                .map(|cell| cell.trim().to_owned())
                .collect();
            if table.columns.is_empty() {
                let of_columns = |name: &&String| !columns.contains(&name.as_str());
                let strange = cells.iter().filter(of_columns);
                let mut wrong: Vec<String> = strange
                    .map(|name| no_such("column", name, columns.iter().copied()))
                    .collect();
                for wanted in columns {
                    match cells.iter().filter(|name| name == wanted).count() {
                        1 => {}
                        0 => wrong.push(format!("the column `{wanted}` is missing")),
                        _ => wrong.push(format!("the column `{wanted}` stands twice")),
                    }
                }
                // A cell whose column is not known means nothing: no row is read.
                if !wrong.is_empty() {
                    for message in wrong {
                        faults.unread(file, number, message);
                    }
                    return table;
                }
                table.columns = cells;
                continue;
            }
            if cells.len() != table.columns.len() {
                faults.report(
                    file,
                    number,
                    format!(
                        "{} cells, but {} columns: {}",
                        cells.len(),
                        table.columns.len(),
                        table.columns.join(", ")
                    ),
                );
                continue;
            }
            table.rows.push(Row {
                line: number,
                cells,
            });
        }
        if table.columns.is_empty() && !text.is_empty() {
            faults.unread(file, 0, "no line names the columns");
        }
        table
    }

    /// A cell by the name of its column; empty where there is no such column.
    pub fn cell<'t>(&'t self, row: &'t Row, column: &str) -> &'t str {
        let place = self.columns.iter().position(|name| name == column);
        place.map_or("", |place| row.cells[place].as_str())
    }
}
