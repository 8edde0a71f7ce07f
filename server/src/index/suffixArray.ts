/**
 * Suffix array by induced sorting: SA-IS, Nong, Zhang and Chan, "Linear Suffix Array Construction by Almost Pure
 * Induced-Sorting", DCC 2009. Linear time whatever the text, which matters here: a corpus holds the same speech twice,
 * and a broken file may hold one character a million times.
 *
 * @param text units in `0..largest`
 * @param largest the largest unit that may occur
 * @returns the starts of all suffixes in lexicographic order; a suffix that is a prefix of another comes first
 */
export function suffixArray(text: Uint16Array | Int32Array, largest: number): Int32Array {
  const n = text.length;
  const sorted = new Int32Array(n);
  if (n < 2) return sorted;
  const isS = typesOf(text);
  const { lStart, sStart } = bucketStarts(text, isS, largest);

  const lmsNumber = new Int32Array(n + 1).fill(-1);
  let lmsCount = 0;
  for (let i = 1; i < n; i++) if (isS[i] && !isS[i - 1]) lmsNumber[i] = lmsCount++;
  const lms = new Int32Array(lmsCount);
  for (let i = 1, k = 0; i < n; i++) if (lmsNumber[i] >= 0) lms[k++] = i;

  induce(text, sorted, isS, lms, lStart, sStart);
  if (lmsCount < 2) return sorted;

  const order = new Int32Array(lmsCount);
  for (let i = 0, k = 0; i < n; i++) if (lmsNumber[sorted[i]] >= 0) order[k++] = sorted[i];
  const { names, largestName } = nameSubstrings(text, order, lms, lmsNumber);
  if (largestName + 1 < lmsCount) {
    const inner = suffixArray(names, largestName);
    for (let i = 0; i < lmsCount; i++) order[i] = lms[inner[i]];
  }
  induce(text, sorted, isS, order, lStart, sStart);
  return sorted;
}

/** 1 where the suffix is smaller than the one after it (type S). */
function typesOf(text: Uint16Array | Int32Array): Uint8Array {
  const isS = new Uint8Array(text.length);
  for (let i = text.length - 2; i >= 0; i--) {
    isS[i] = text[i] === text[i + 1] ? isS[i + 1] : text[i] < text[i + 1] ? 1 : 0;
  }
  return isS;
}

/** For each unit, where its L-type suffixes begin and where its S-type suffixes begin. */
function bucketStarts(text: Uint16Array | Int32Array, isS: Uint8Array, largest: number) {
  const lStart = new Int32Array(largest + 2);
  const sStart = new Int32Array(largest + 2);
  for (let i = 0; i < text.length; i++) {
    if (isS[i]) lStart[text[i] + 1]++;
    else sStart[text[i]]++;
  }
  for (let unit = 0; unit <= largest; unit++) {
    sStart[unit] += lStart[unit];
    lStart[unit + 1] += sStart[unit];
  }
  return { lStart, sStart };
}

function induce(
  text: Uint16Array | Int32Array,
  sorted: Int32Array,
  isS: Uint8Array,
  lms: Int32Array,
  lStart: Int32Array,
  sStart: Int32Array,
): void {
  const n = text.length;
  sorted.fill(-1);
  const next = sStart.slice();
  for (let k = 0; k < lms.length; k++) sorted[next[text[lms[k]]]++] = lms[k];
  next.set(lStart);
  sorted[next[text[n - 1]]++] = n - 1;
  for (let i = 0; i < n; i++) {
    const before = sorted[i] - 1;
    if (before >= 0 && !isS[before]) sorted[next[text[before]]++] = before;
  }
  next.set(lStart);
  for (let i = n - 1; i >= 0; i--) {
    const before = sorted[i] - 1;
    if (before >= 0 && isS[before]) sorted[--next[text[before] + 1]] = before;
  }
}

/** Numbers the LMS substrings by rank, equal ones alike, in text order. */
function nameSubstrings(text: Uint16Array | Int32Array, order: Int32Array, lms: Int32Array, lmsNumber: Int32Array) {
  const names = new Int32Array(lms.length);
  const endOf = (start: number) => lms[lmsNumber[start] + 1] ?? text.length;
  let name = 0;
  names[lmsNumber[order[0]]] = 0;
  for (let k = 1; k < order.length; k++) {
    let a = order[k - 1];
    let b = order[k];
    const endA = endOf(a);
    let same = endA - a === endOf(b) - b;
    if (same) {
      while (a < endA && text[a] === text[b]) {
        a++;
        b++;
      }
      // equal up to and with the first unit of the next LMS substring; the text's end equals nothing
      same = a === endA && a < text.length && b < text.length && text[a] === text[b];
    }
    if (!same) name++;
    names[lmsNumber[order[k]]] = name;
  }
  return { names, largestName: name };
}
