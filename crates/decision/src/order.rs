//! Short lists in order.
//!
//! What arrives: a list and what each item ranks by. What leaves: the list,
//! lowest rank first, equals as they stood. The library's sort would be five
//! kilobytes of wasm for each type of item; the lists here are a dozen long.

/// Sorts by rank; equals keep their order.
pub fn by_rank<T, K: Ord>(items: &mut [T], rank: impl Fn(&T) -> K) {
    for end in 1..items.len() {
        let mut at = end;
        while at > 0 && rank(&items[at]) < rank(&items[at - 1]) {
            items.swap(at, at - 1);
            at -= 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lowest_first_and_equals_as_they_stood() {
        let mut items = [(2, 'a'), (1, 'b'), (2, 'c'), (0, 'd'), (1, 'e')];
        by_rank(&mut items, |item| item.0);
        assert_eq!(items, [(0, 'd'), (1, 'b'), (1, 'e'), (2, 'a'), (2, 'c')]);
        by_rank(&mut [] as &mut [u8], |item| *item);
    }
}
