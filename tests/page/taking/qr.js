/**
 * A QR code as a camera sees it: eight dots to a module.
 * @param {import("@playwright/test").Locator} code
 */
export async function dotsOf(code) {
  const { modules, size } = await code.evaluate((svg) => ({
    modules: [...(svg.querySelector("path")?.getAttribute("d") ?? "").matchAll(/M(\d+) (\d+)/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]),
    size: /** @type {SVGSVGElement} */ (svg).viewBox.baseVal.width,
  }));
  const dots = size * 8;
  const picture = new Uint8ClampedArray(dots * dots * 4).fill(255);
  for (const [x, y] of modules) {
    for (let down = 0; down < 8; down++) {
      const start = ((y * 8 + down) * dots + x * 8) * 4;
      for (let dot = 0; dot < 8; dot++) picture.fill(0, start + dot * 4, start + dot * 4 + 3);
    }
  }
  return { dots, picture };
}
