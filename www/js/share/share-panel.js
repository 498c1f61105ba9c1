/**
 * 共有: the link, its QR code, files out and in, and keeping on this device.
 * @import { Occasion } from "./index.js"
 * @import { Panel } from "./panel.js"
 */
import { answerOf, prepare } from "../answers/index.js";
import { el } from "../parts/dom.js";
import { TASKS } from "../state/tasks.js";
import { minute } from "../words/format.js";
import { need, t } from "../words/words.js";
import { toFile } from "./file.js";
import { canShare, copy, download, share } from "./hand.js";
import { openAction } from "./index.js";
import * as keep from "./keep.js";
import { addressOf } from "./link.js";
import { inOneFile } from "./offline.js";
import { openPanel } from "./panel.js";

/** Characters of an address from which some mail and chat programs cut it off. */
const LONG = 2000;

/** @param {Occasion} occasion */
export async function open(occasion) {
  const { opener } = occasion;
  await Promise.all([need("share"), ...TASKS.map(prepare)]);
  const panel = await openPanel({ name: "share", title: t("share.title"), opener });
  draw(panel, occasion);
}

/**
 * @param {Panel} panel
 * @param {Occasion} occasion
 */
function draw(panel, occasion) {
  panel.body.replaceChildren(
    linkSection(panel, occasion),
    fileSection(panel, occasion),
    actionSection(panel, occasion),
    keepSection(panel, occasion),
  );
}

/** @param {string} words @param {() => unknown} run @param {Record<string, unknown>} [attributes] */
const button = (words, run, attributes = {}) => el("button", { type: "button", onclick: run, ...attributes }, words);

/**
 * @param {Panel} panel
 * @param {Occasion} occasion
 */
function linkSection({ say }, { store, state }) {
  const link = addressOf(location.href, store.typed(), state.task);
  const field = el("input", { id: "share-link", readonly: true, value: link, dir: "ltr" });
  const place = el("div", { class: "qr" });
  const showQr = async () => {
    const { drawQr } = await import("./qr.js");
    if (!drawQr(place, link)) say(t("share.qr.long"));
  };
  return el(
    "section",
    {},
    el("label", { for: "share-link" }, t("share.link")),
    field,
    el(
      "div",
      { class: "offers" },
      button(t("share.copy"), async () => say(t((await copy(link, field)) ? "share.copied" : "share.select")), {
        class: "primary",
      }),
      canShare() &&
        button(t("share.sheet"), async () => {
          if (!(await share({ title: document.title, url: link }))) say(t("share.sheet.failed"));
        }),
      button(t("share.qr"), showQr),
    ),
    place,
    el("p", { class: "hint" }, t("share.private")),
    location.protocol === "file:" && el("p", { class: "hint" }, t("share.here")),
    link.length > LONG && el("p", { class: "hint" }, t("share.long")),
  );
}

/**
 * @param {Panel} panel
 * @param {Occasion} occasion
 */
function fileSection({ dialog }, { store, state, openFile }) {
  const file = el("input", { type: "file", id: "share-file", accept: ".json,application/json", hidden: true });
  file.addEventListener("change", () => {
    const [chosen] = file.files ?? [];
    if (!chosen || !openFile) return;
    dialog.close();
    openFile(chosen);
  });
  return el(
    "section",
    {},
    el("h3", {}, t("share.file")),
    el(
      "div",
      { class: "offers" },
      button(t("share.save"), () =>
        download(`${t("share.name.json")}-${state.today}.json`, "application/json", toFile(store.typed(), state.task)),
      ),
      openFile && button(t("share.open"), () => file.click()),
      file,
      !inOneFile() &&
        el("a", { class: "button", href: "pkg/page.html", download: t("share.name.page") }, t("share.page")),
    ),
  );
}

/**
 * @param {Panel} panel
 * @param {Occasion} occasion
 */
function actionSection({ dialog, say }, occasion) {
  const go = (/** @type {string} */ id, keepOpen = false) =>
    button(t(`share.${id}`), async () => {
      if (!keepOpen) dialog.close();
      const words = await openAction(id, { ...occasion, answer: undefined });
      if (typeof words === "string") say(words);
    });
  return el(
    "section",
    {},
    el("h3", {}, t("share.more")),
    el("div", { class: "offers" }, go("compare"), go("present"), go("print"), go("calendar", true), go("table", true)),
  );
}

/**
 * @param {Panel} panel
 * @param {Occasion} occasion
 */
function keepSection(panel, occasion) {
  const { store } = occasion;
  const again = () => draw(panel, occasion);
  const box = el("input", { type: "checkbox", id: "share-keep", checked: keep.asked() });
  box.addEventListener("change", () => {
    if (!box.checked) {
      keep.clear();
      panel.say(t("share.keep.cleared"));
    } else if (keep.ask(store)) panel.say(t("share.keep.done"));
    else panel.say(t("share.keep.failed"));
    again();
  });
  const kept = keep.keptOnDevice();
  return el(
    "section",
    {},
    el("h3", {}, t("share.keep.title")),
    el("div", { class: "check" }, box, el("label", { for: "share-keep" }, t("share.keep"))),
    el("p", { class: "hint" }, t("share.keep.hint")),
    kept.length > 0 &&
      el(
        "ul",
        { class: "kept" },
        kept.map(({ key, form, task, at }) => {
          const words = answerOf(task, store.consider(form, task)).bar || t(`share.task.${task}`);
          const name = `${minute(japan(at))}: ${words}`;
          return el(
            "li",
            {},
            el("span", {}, name),
            button(
              t("share.keep.open"),
              () => {
                store.load(form, { task });
                panel.dialog.close();
              },
              {
                "aria-label": t("share.keep.open.one", { name }),
              },
            ),
            button(
              t("share.keep.drop"),
              () => {
                keep.drop(key);
                again();
              },
              {
                "aria-label": t("share.keep.drop.one", { name }),
              },
            ),
          );
        }),
      ),
    (keep.asked() || kept.length > 0) &&
      button(t("share.keep.clear"), () => {
        keep.clear();
        again();
        panel.say(t("share.keep.cleared"));
      }),
  );
}

/** @param {string} moment */
const japan = (moment) => new Date(Date.parse(moment) + 9 * 3_600_000).toISOString().slice(0, 16);
