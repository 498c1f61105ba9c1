// The least that a way out of the module costs which hands an answer over value by value, as serde-wasm-bindgen does: objects
// made, keys set one at a time, and the texts that differ from case to case decoded from memory. Codes are there already, and
// no call out of the module is counted, so no real way out is as cheap.
const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true });
/** Codes of closed lists begin with a letter; days and fractions do not. */
const CODE = /^[a-z]/i;

const [RECORD, LIST, FIELD, ENTRY, VALUE, TEXT] = [0, 1, 2, 3, 4, 5];

/**
 * The work of making an answer.
 * @param {unknown} answer as `assess` gives it
 * @returns {() => unknown} each time a new one
 */
export function least(answer) {
  /** @type {any[]} what to do, each move followed by what it needs */
  const moves = [];
  const memory = new Uint8Array(JSON.stringify(answer).length * 3);
  let end = 0;
  /** @param {unknown} value */
  const plan = (value) => {
    if (Array.isArray(value)) {
      moves.push(LIST);
      for (const entry of value) {
        plan(entry);
        moves.push(ENTRY);
      }
    } else if (typeof value === "object" && value !== null) {
      moves.push(RECORD);
      for (const [key, field] of Object.entries(value)) {
        plan(field);
        moves.push(FIELD, key);
      }
    } else if (typeof value === "string" && !CODE.test(value)) {
      const { written } = encoder.encodeInto(value, memory.subarray(end));
      moves.push(TEXT, end, end + written);
      end += written;
    } else moves.push(VALUE, value);
  };
  plan(answer);
  return () => made(moves, memory);
}

/** @param {any[]} moves @param {Uint8Array} memory */
function made(moves, memory) {
  /** @type {any[]} */
  const stack = [];
  for (let at = 0; at < moves.length; ) {
    const move = moves[at++];
    if (move === RECORD) stack.push({});
    else if (move === LIST) stack.push([]);
    else if (move === VALUE) stack.push(moves[at++]);
    else if (move === TEXT) stack.push(decoder.decode(memory.subarray(moves[at++], moves[at++])));
    else {
      const held = stack.pop();
      const around = stack[stack.length - 1];
      if (move === FIELD) around[moves[at++]] = held;
      else around.push(held);
    }
  }
  return stack[0];
}
