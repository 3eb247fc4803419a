import type { CSSProperties } from "react";

/** The shop's colours, as the storefront's tokens name them. */
export const colour = {
  enamel: "#FDFDFB",
  butter: "#FFF4D9",
  line: "#CFD6DF",
  ink: "#17203A",
  soft: "#566079",
  rim: "#1F3F94",
  rimDark: "#16295F",
};

const sans = "Figtree, 'Helvetica Neue', Arial, sans-serif";
const serif = "'Young Serif', Georgia, serif";

export const style = {
  body: { backgroundColor: colour.enamel, color: colour.ink, fontFamily: sans, margin: 0, padding: "24px 0" },
  frame: { width: "100%", maxWidth: "600px", margin: "0 auto" },
  header: { borderBottom: `4px solid ${colour.rim}`, padding: "12px 24px" },
  logo: { color: colour.ink, fontFamily: serif, fontSize: "24px", textDecoration: "none" },
  content: { padding: "24px" },
  heading: { fontFamily: serif, fontWeight: 400, fontSize: "30px", lineHeight: "36px", margin: "8px 0 20px" },
  subheading: { fontFamily: serif, fontWeight: 400, fontSize: "20px", margin: "28px 0 8px" },
  text: { fontSize: "16px", lineHeight: "26px", margin: "0 0 16px" },
  prose: { fontSize: "16px", lineHeight: "26px" },
  small: { fontSize: "13px", lineHeight: "20px", margin: "0" },
  note: { backgroundColor: colour.butter, borderRadius: "14px", padding: "16px 20px", margin: "20px 0" },
  button: {
    backgroundColor: colour.rim,
    borderRadius: "6px",
    color: colour.enamel,
    display: "inline-block",
    fontSize: "16px",
    fontWeight: 700,
    padding: "14px 24px",
    textDecoration: "none",
  },
  cell: { borderBottom: `1px solid ${colour.line}`, fontSize: "15px", lineHeight: "22px", padding: "10px 0" },
  amount: { textAlign: "right", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  footer: { backgroundColor: colour.rimDark, padding: "20px 24px" },
} satisfies Record<string, CSSProperties>;
