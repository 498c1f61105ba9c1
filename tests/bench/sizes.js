// Where the bytes of a module go: `node tests/bench/sizes.js <module with a name section> [depth]`. Sizes are those of
// function bodies before compression, by the first parts of their Rust paths.
import { readFileSync } from "node:fs";

const [, , path, depth = "2"] = process.argv;
const bytes = readFileSync(path);
let at = 8;

const leb = () => {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++];
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return value;
  }
};
const text = () => {
  const length = leb();
  at += length;
  return bytes.toString("utf8", at - length, at);
};

/** @type {number[]} */
let sizes = [];
/** @type {Map<number, string>} */
const names = new Map();
/** @type {Record<string, number>} */
const sections = {};
let imported = 0;

while (at < bytes.length) {
  const id = bytes[at++];
  const size = leb();
  const end = at + size;
  const kind = id === 0 ? `custom ${text()}` : `section ${id}`;
  sections[kind] = size;
  if (id === 2) {
    for (let count = leb(); count > 0; count--) {
      text();
      text();
      const what = bytes[at++];
      if (what === 0) {
        leb();
        imported++;
      } else throw new Error(`an import of kind ${what}`);
    }
  } else if (id === 10) {
    sizes = Array.from({ length: leb() }, () => {
      const body = leb();
      at += body;
      return body;
    });
  } else if (kind === "custom name") {
    while (at < end) {
      const part = bytes[at++];
      const partEnd = leb() + at;
      if (part === 1) for (let count = leb(); count > 0; count--) names.set(leb(), text());
      at = partEnd;
    }
  }
  at = end;
}

/** The crate or module that a function belongs to: for an implementation the type's. @param {string} name */
const group = (name) => {
  const plain = name
    .replace(/::h[0-9a-f]{16}$/, "")
    .replace(/\[[0-9a-f]{16}\]/g, "")
    .replace(/^<+&?(?:mut )?/, "");
  return plain
    .split(/ as |>/)[0]
    .split("::")
    .slice(0, Number(depth))
    .join("::");
};

/** @type {Map<string, { size: number, functions: number }>} */
const groups = new Map();
sizes.forEach((size, index) => {
  const key = group(names.get(index + imported) ?? "?");
  const sum = groups.get(key) ?? { size: 0, functions: 0 };
  groups.set(key, { size: sum.size + size, functions: sum.functions + 1 });
});

console.log(sections);
for (const [key, { size, functions }] of [...groups].sort(([, a], [, b]) => b.size - a.size).slice(0, 60)) {
  console.log(`${String(size).padStart(7)} ${String(functions).padStart(5)}  ${key}`);
}
