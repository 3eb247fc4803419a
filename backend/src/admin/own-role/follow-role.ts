import { answeredRole, type AnsweredRole } from "../../contracts/admin-access";
import { menuStyles, otherScreen } from "./screens";

const isLogin = /^\/app(\/(login\/?)?)?$/;
let arrives = false;

/** Medusa's router reads where it is. */
function goTo(path: string): void {
  history.replaceState(null, "", path);
  dispatchEvent(new PopStateEvent("popstate"));
}

function show(role: AnsweredRole): void {
  document.documentElement.dataset.role = role;
  const other = otherScreen(role, location.pathname, arrives);
  if (!isLogin.test(location.pathname) || other) arrives = false;
  if (other) goTo(other);
}

/**
 * The menu and the first screen follow what the user may do, which each answer of the Admin says: Medusa's own screens ask
 * nobody. Runs before they are drawn.
 */
export function followRole(): void {
  arrives = isLogin.test(location.pathname);
  const styles = new CSSStyleSheet();
  styles.replaceSync(menuStyles());
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles];
  const { fetch: ask } = window;
  window.fetch = async (...asked) => {
    const answer = await ask(...asked);
    if (answer.ok && new URL(answer.url, location.href).pathname === "/auth/session") arrives = true;
    const role = answeredRole.safeParse(answer.headers.get("volle-kom-role"));
    if (role.success) show(role.data);
    return answer;
  };
}
