// A reporter that ends the run with the first test that fails: that one noticed the fault is enough.
/** @param {AsyncIterable<{ type: string }>} events */
export default async function* first(events) {
  for await (const { type } of events) if (type === "test:fail") process.exit(1);
  yield "";
}
