// The browsers of the machine, where Debian's packages put them; environment variables name others.
const libraries = { x64: "x86_64-linux-gnu", arm64: "aarch64-linux-gnu" }[process.arch];

// Chromium without the windows, tabs and menus around the page, which took more than half of the time of each page.
export const chromiumPath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium-headless-shell";
export const firefoxPath = process.env.FIREFOX_PATH ?? "/usr/bin/firefox-esr";
export const webkitDriverPath = process.env.WEBKIT_DRIVER_PATH ?? "/usr/bin/WebKitWebDriver";
export const webkitBrowserPath = process.env.WEBKIT_BROWSER_PATH ?? `/usr/lib/${libraries}/webkit2gtk-4.1/MiniBrowser`;

/** Each program with the Debian package that brings it. */
export const places = [
  ["chromium-headless-shell", chromiumPath],
  ["firefox-esr", firefoxPath],
  ["webkit2gtk-driver", webkitDriverPath],
  ["webkit2gtk-driver", webkitBrowserPath],
];

// No sandbox, so that it starts in a container as well; nothing but the page may reach for the network.
export const chromiumFlags = ["--no-sandbox", "--disable-background-networking", "--disable-component-update"];

/** What Playwright needs to drive each. */
export const chromium = {
  browserName: /** @type {const} */ ("chromium"),
  launchOptions: { executablePath: chromiumPath, args: chromiumFlags },
};

// Driven by WebDriver BiDi, so that it is Firefox as people have it and not a patched one.
export const firefox = {
  browserName: /** @type {const} */ ("firefox"),
  channel: "moz-firefox",
  launchOptions: { executablePath: firefoxPath },
};
