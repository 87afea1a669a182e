//! Bytes that a visitor loads: numbers in sevens of bits, texts with their length before them.

/// A buffer being written.
#[derive(Debug, Default)]
pub struct Bytes(pub Vec<u8>);

impl Bytes {
    /// A number, seven bits a byte, lowest first.
    pub fn number(&mut self, mut n: u32) {
        while n >= 0x80 {
            self.0.push((n & 0x7f) as u8 | 0x80);
            n >>= 7;
        }
        self.0.push(n as u8);
    }

    /// A place in a list.
    ///
    /// # Panics
    /// Never for what a pack can hold: no list is longer than a `u32` counts.
    pub fn index(&mut self, n: usize) {
        self.number(u32::try_from(n).expect("no list of a pack is that long"));
    }

    /// A number that may be missing: 0 for none, else one more.
    pub fn optional(&mut self, n: Option<u32>) {
        self.number(n.map_or(0, |n| n + 1));
    }

    /// Yes or no.
    pub fn flag(&mut self, flag: bool) {
        self.0.push(u8::from(flag));
    }

    /// A text.
    pub fn text(&mut self, text: &str) {
        self.index(text.len());
        self.0.extend_from_slice(text.as_bytes());
    }

    /// A list of places.
    pub fn indices(&mut self, list: &[usize]) {
        self.index(list.len());
        list.iter().for_each(|&n| self.index(n));
    }
}
