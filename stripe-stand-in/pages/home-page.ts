import { html } from "./html";
import { layout } from "./layout";
import { words } from "./words";

/** A control endpoint as the page lists it. */
interface ControlLine {
  method: string;
  pattern: string;
  about: string;
}

/** Says what the stand-in is, which cards it takes, and which control endpoints it has. */
export function homePage(controls: ControlLine[], endpoints: string[]): string {
  const { home, card } = words;
  return layout(
    { title: words.standInTitle, wide: true },
    html`<p class="eyebrow">${words.eyebrow}</p>
      <h1>${words.standInTitle}</h1>
      <p>${home.intro}</p>
      <p><a class="button" href="/dashboard">${home.dashboard}</a></p>
      <h2>${home.cards}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">${home.number}</th>
            <th scope="col">${home.result}</th>
          </tr>
        </thead>
        <tbody>
          ${card.numbers.map(
            ({ number, about }) =>
              html`<tr>
                <td><code>${number}</code></td>
                <td>${about}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      <p class="soft">${card.rest}</p>
      <h2>${home.webhooks}</h2>
      ${
        endpoints.length > 0
          ? html`<ul>
              ${endpoints.map((url) => html`<li><code>${url}</code></li>`)}
            </ul>`
          : html`<p>${home.noWebhooks}</p>`
      }
      <h2>${home.control}</h2>
      <p>${home.controlAbout}</p>
      <div class="scroll" tabindex="0" role="region" aria-label="${home.control}">
        <table class="calls">
          <thead>
            <tr>
              <th scope="col">${home.call}</th>
              <th scope="col">${home.about}</th>
            </tr>
          </thead>
          <tbody>
            ${controls.map(
              ({ method, pattern, about }) =>
                html`<tr>
                  <td><code>${method} ${pattern}</code></td>
                  <td lang="en">${about}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`,
  );
}
