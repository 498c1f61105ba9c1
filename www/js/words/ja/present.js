/** Words of the presentation. */
export default {
  "present.title": "発表用の画面",
  "present.qr": "QRコード",
  "present.end": "発表を終える",
  "present.deadline": "{name}：{on}",
  "present.basis": "{on}の時点。契約約款（2017年6月1日改定）による目安です。",
};
