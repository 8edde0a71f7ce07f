/**
 * Suffix array by induced sorting: SA-IS, Nong, Zhang and Chan, "Linear Suffix Array Construction by Almost Pure
 * Induced-Sorting", DCC 2009. Linear time whatever the text, which matters here: a corpus holds the same speech twice,
 * and a broken file may hold one character a million times.
 *
 * Fast where `largest` is small: the heads of the buckets should stay in the processor's cache.
 *
 * @param text units in `0..largest`, twice `largest` fits its elements; it is overwritten, which spares a copy
 * @param largest the largest unit that may occur
 * @returns the starts of all suffixes in lexicographic order; a suffix that is a prefix of another comes first
 */
export function suffixArray(text: Uint16Array | Int32Array, largest: number): Int32Array {
  const n = text.length;
  const sorted = new Int32Array(n);
  if (n < 2) return sorted;
  addTypes(text);
  const typed = text;
  const { lStart, sStart } = bucketStarts(typed, largest);

  let lmsCount = 0;
  for (let i = 1; i < n; i++) if (isLms(typed, i)) lmsCount++;
  const lms = new Int32Array(lmsCount);
  for (let i = 1, k = 0; i < n; i++) if (isLms(typed, i)) lms[k++] = i;

  induce(typed, sorted, lms, lStart, sStart);
  if (lmsCount < 2) return sorted;

  const order = new Int32Array(lmsCount);
  for (let i = 0, k = 0; i < n; i++) if (sorted[i] > 0 && isLms(typed, sorted[i])) order[k++] = sorted[i];
  const { names, largestName } = nameSubstrings(typed, order, lms, sorted);
  if (largestName + 1 < lmsCount) {
    const inner = suffixArray(names, largestName);
    for (let i = 0; i < lmsCount; i++) order[i] = lms[inner[i]];
  }
  induce(typed, sorted, order, lStart, sStart);
  return sorted;
}

/**
 * Doubles each unit, and adds 1 where its suffix is smaller than the next one (type S): unit and type are asked for
 * together, all over the text, and so cost one access to memory.
 */
function addTypes(text: Uint16Array | Int32Array): void {
  let isS = 0;
  let after = text[text.length - 1];
  text[text.length - 1] = 2 * after;
  for (let i = text.length - 2; i >= 0; i--) {
    const unit = text[i];
    if (unit !== after) isS = unit < after ? 1 : 0;
    text[i] = 2 * unit + isS;
    after = unit;
  }
}

/** Whether a suffix is of type S and the one before it is not. */
function isLms(typed: Uint16Array | Int32Array, i: number): boolean {
  return (typed[i] & 1) === 1 && (typed[i - 1] & 1) === 0;
}

/** For each unit, where its L-type suffixes begin and where its S-type suffixes begin. */
function bucketStarts(typed: Uint16Array | Int32Array, largest: number) {
  const lStart = new Int32Array(largest + 2);
  const sStart = new Int32Array(largest + 2);
  for (let i = 0; i < typed.length; i++) {
    const unit = typed[i] >> 1;
    if (typed[i] & 1) lStart[unit + 1]++;
    else sStart[unit]++;
  }
  for (let unit = 0; unit <= largest; unit++) {
    sStart[unit] += lStart[unit];
    lStart[unit + 1] += sStart[unit];
  }
  return { lStart, sStart };
}

function induce(
  typed: Uint16Array | Int32Array,
  sorted: Int32Array,
  lms: Int32Array,
  lStart: Int32Array,
  sStart: Int32Array,
): void {
  const n = typed.length;
  sorted.fill(-1);
  const next = sStart.slice();
  for (let k = 0; k < lms.length; k++) sorted[next[typed[lms[k]] >> 1]++] = lms[k];
  next.set(lStart);
  sorted[next[typed[n - 1] >> 1]++] = n - 1;
  for (let i = 0; i < n; i++) {
    const before = sorted[i] - 1;
    if (before < 0) continue;
    const unit = typed[before];
    if ((unit & 1) === 0) sorted[next[unit >> 1]++] = before;
  }
  next.set(lStart);
  for (let i = n - 1; i >= 0; i--) {
    const before = sorted[i] - 1;
    if (before < 0) continue;
    const unit = typed[before];
    if (unit & 1) sorted[--next[(unit >> 1) + 1]] = before;
  }
}

/**
 * Numbers the LMS substrings by rank, equal ones alike, in text order. Two of them never begin at neighbouring places,
 * so `scratch`, at half a place, holds the number of each.
 */
function nameSubstrings(typed: Uint16Array | Int32Array, order: Int32Array, lms: Int32Array, scratch: Int32Array) {
  const n = typed.length;
  for (let k = 0; k < lms.length; k++) scratch[lms[k] >> 1] = k;
  const endOf = (start: number) => {
    const number = scratch[start >> 1];
    return number + 1 < lms.length ? lms[number + 1] : n;
  };
  const names = new Int32Array(lms.length);
  let name = 0;
  names[scratch[order[0] >> 1]] = 0;
  for (let k = 1; k < order.length; k++) {
    let a = order[k - 1];
    let b = order[k];
    const endA = endOf(a);
    let same = endA - a === endOf(b) - b;
    if (same) {
      while (a < endA && typed[a] === typed[b]) {
        a++;
        b++;
      }
      // equal up to and with the first unit of the next LMS substring; the text's end equals nothing
      same = a === endA && a < n && b < n && typed[a] >> 1 === typed[b] >> 1;
    }
    if (!same) name++;
    names[scratch[order[k] >> 1]] = name;
  }
  return { names, largestName: name };
}
