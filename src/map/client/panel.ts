import { sigilsOf } from '../choice.ts';
import { drawSigils } from '../list.ts';
import type { SaidOfPlace } from '../map-data.ts';
import type { MapPlace, MapSigil, MapVoice } from '../model.ts';
import { countStatements, nameOfCrowd, nameOfPlace } from '../words.ts';

/** What the panel asks of the map. */
export interface PanelDeeds {
  readonly close: () => void;
  readonly choose: (id: string) => void;
  /** All that is said of a place. */
  readonly said: (id: string) => Promise<readonly SaidOfPlace[]>;
}

function element(name: string, className: string, content: readonly (Node | string)[] = []): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.append(...content);
  return made;
}

function link(href: string, className: string, text: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = href;
  made.className = className;
  made.textContent = text;
  return made;
}

/** Voice by voice, then as in the text. */
function byVoice(sigils: readonly MapSigil[], voices: readonly MapVoice[]): MapSigil[] {
  const rank = new Map(voices.map(({ id }, i) => [id, i]));
  return [...sigils].sort((a, b) => (rank.get(a.voice.id) ?? 0) - (rank.get(b.voice.id) ?? 0));
}

function row(sigil: MapSigil, said: SaidOfPlace | undefined): HTMLElement {
  const item = element('li', 'map-said');
  item.innerHTML = drawSigils([sigil]);
  if (said === undefined) return item;
  const who = element('span', `who v-${sigil.voice.hue}`, [said.speaker]);
  item.append(element('div', 'map-words-of', [who, link(said.href, 'map-quote', said.text)]));
  return item;
}

/**
 * What is said of the chosen place, voice by voice. The focus moves in; Escape and the button close it
 * and give the focus back.
 */
export class Panel {
  readonly #root: HTMLElement;
  readonly #content = document.createElement('div');
  readonly #deeds: PanelDeeds;
  readonly #voices: readonly MapVoice[];
  /** What the panel shows: told apart from what is still on its way. */
  #shown: string | undefined;

  constructor(root: HTMLElement, voices: readonly MapVoice[], deeds: PanelDeeds) {
    this.#voices = voices;
    this.#root = root;
    this.#deeds = deeds;
    const close = element('button', 'map-close', ['Fermer']);
    close.setAttribute('type', 'button');
    close.addEventListener('click', deeds.close);
    root.append(close, this.#content);
    root.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      deeds.close();
    });
  }

  get isOpen(): boolean {
    return !this.#root.hidden;
  }

  open(place: MapPlace, takesFocus: boolean): void {
    const { id, name, href, sigils } = place;
    const sorted = byVoice(sigils, this.#voices);
    const title = element('h2', 'map-panel-title', [link(href, 'pl', name)]);
    const count = element('p', 'meta', [
      sigils.length > 0 ? countStatements(sigils.length) : 'aucune affirmation',
    ]);
    count.append(' · ', link(href, 'more', 'Page du lieu'));
    const list = element(
      'ul',
      'map-said-list',
      sorted.map((sigil) => row(sigil, undefined)),
    );
    this.#show(id, nameOfPlace(place), [title, count, list], takesFocus);
    if (sigils.length > 0) void this.#tell(id, sorted, list);
  }

  /** The places of a crowd that no zoom parts. */
  openCrowd(places: readonly [MapPlace, ...MapPlace[]], takesFocus: boolean): void {
    const title = element('h2', 'map-panel-title', [nameOfCrowd(places)]);
    const items = places.map((place) => {
      const choice = element('button', 'map-choice', [nameOfPlace(place)]);
      choice.setAttribute('type', 'button');
      choice.addEventListener('click', () => this.#deeds.choose(place.id));
      return element('li', '', [choice]);
    });
    const key = places.map(({ id }) => id).join(' ');
    this.#show(key, nameOfCrowd(places), [title, element('ul', 'map-said-list', items)], takesFocus);
  }

  close(): void {
    this.#shown = undefined;
    this.#root.hidden = true;
  }

  #show(key: string, name: string, content: readonly Node[], takesFocus: boolean): void {
    this.#shown = key;
    this.#content.replaceChildren(...content);
    this.#root.setAttribute('aria-label', name);
    this.#root.hidden = false;
    this.#root.scrollTop = 0;
    if (takesFocus) this.#root.focus({ preventScroll: true });
  }

  /** Puts the words beside the sigils when they have come. */
  async #tell(id: string, sigils: readonly MapSigil[], list: HTMLElement): Promise<void> {
    const said = new Map((await this.#deeds.said(id)).map((one) => [one.href, one]));
    if (this.#shown !== id) return;
    list.replaceChildren(...sigilsOf([{ sigils }]).map((sigil) => row(sigil, said.get(sigil.href))));
  }
}
