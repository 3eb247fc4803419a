import { sentence } from "../sentence";
import { style } from "./style";

interface Line {
  title: string;
  variant: string;
  quantity: number;
  total: string;
}

interface Props {
  lines: Line[];
  totals?: { label: string; value: string; strong: boolean }[];
}

/** What was bought, and what it came to. */
export function Lines({ lines, totals = [] }: Props) {
  return (
    <table
      width="100%"
      cellPadding={0}
      cellSpacing={0}
      style={{ borderCollapse: "collapse", margin: "8px 0 20px" }}
    >
      <tbody>
        {lines.map((line, index) => (
          <tr key={index}>
            <td style={style.cell}>
              {sentence("piecesTimes", { quantity: line.quantity })} {line.title}
              {line.variant ? `, ${line.variant}` : ""}
            </td>
            <td style={{ ...style.cell, ...style.amount }}>{line.total}</td>
          </tr>
        ))}
        {totals.map(({ label, value, strong }) => (
          <tr key={label} style={{ fontWeight: strong ? 700 : 400 }}>
            <td style={style.cell}>{label}</td>
            <td style={{ ...style.cell, ...style.amount }}>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
