import { isPlain, type LedgerChoice, readChoice } from '../../corpus/ledger/address.ts';
import { ledgerData } from './data.ts';
import { drawAnswer, drawForm, findAnswer, tell } from './draw.ts';
import { readForm } from './form.ts';
import { bindHeads } from './heads.ts';
import { addressOf } from './pager.ts';
import { type Parts, partsOf } from './parts.ts';

/** A pause in typing, ms. */
const PAUSE = 120;

interface Control {
  /** Takes what the form says and what is given, from the first page on. */
  readonly choose: (part?: Partial<LedgerChoice>) => void;
  /** Goes to another page of what is chosen; false for the whole ledger, whose pages are static. */
  readonly turn: (page: number) => boolean;
  /** Fills the lists that are open, and leaves the rows as they stand. */
  readonly fill: () => void;
  /** Draws what the address asks for. */
  readonly restore: () => void;
}

/** Where a page that was turned begins: for the eye, and for the keyboard. */
function goToTop({ table, status }: Parts): void {
  table.closest<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
  status.scrollIntoView();
}

function createControl(parts: Parts): Control {
  const { form, table, body, status } = parts;
  const data = ledgerData(form.dataset['ledger'] ?? '', form.dataset['names'] ?? '');
  const state = { asked: readChoice(location.search), address: location.search };
  const heads = bindHeads(table, (order) => control.choose({ order }));
  const show = async (asked: LedgerChoice): Promise<void> => {
    state.asked = asked;
    state.address = location.search;
    heads.show(asked.order);
    body.setAttribute('aria-busy', 'true');
    try {
      const answer = await findAnswer(data, asked);
      if (state.asked !== asked) return;
      drawForm(parts, asked, answer);
      drawAnswer(parts, asked, answer);
    } catch {
      tell(status, [
        'Choix indisponible :',
        'les données n’ont pas pu être lues. Les pages restent complètes.',
      ]);
    }
    body.removeAttribute('aria-busy');
  };
  const control: Control = {
    choose: (part = {}) => {
      const asked = { ...state.asked, ...readForm(form), page: 1, ...part };
      history.replaceState(null, '', addressOf(asked));
      void show(asked);
    },
    turn: (page) => {
      if (isPlain(state.asked)) return false;
      const asked = { ...state.asked, page };
      history.pushState(null, '', addressOf(asked));
      void show(asked).then(() => goToTop(parts));
      return true;
    },
    fill: () => void findAnswer(data, state.asked).then((answer) => drawForm(parts, state.asked, answer)),
    restore: () => {
      if (location.search !== state.address) void show(readChoice(location.search));
    },
  };
  if (!isPlain(state.asked) || state.asked.page > 1) void show(state.asked);
  return control;
}

/** Under this width the filters would keep the rows from the eye: they are opened by hand. */
const NARROW = '(max-width: 959px)';

function foldFilters({ form }: Parts): void {
  const fold = form.querySelector<HTMLDetailsElement>('details[data-fold]');
  if (fold && matchMedia(NARROW).matches) fold.open = false;
}

/** A click that stays on the page: with a key held down a link opens elsewhere. */
const isPlainClick = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

function bindForm({ form, search }: Parts, { choose, fill }: Control): void {
  const typing: { timer?: number } = {};
  search.addEventListener('input', () => {
    clearTimeout(typing.timer);
    typing.timer = window.setTimeout(choose, PAUSE);
  });
  form.addEventListener('change', ({ target }) => {
    if (target !== search) choose();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    choose();
  });
  // The event comes before the boxes are cleared.
  form.addEventListener('reset', () => setTimeout(choose));
  for (const more of form.querySelectorAll('details[data-more]')) more.addEventListener('toggle', fill);
}

/**
 * Binds the ledger: boxes, words, columns and pages choose among all rows of the site, of which one page is
 * drawn. The choice lives in the address; a turned page is a step back, a choice is none.
 */
export function bindLedger(page: Document): void {
  const parts = partsOf(page);
  if (!parts) return;
  foldFilters(parts);
  const control = createControl(parts);
  bindForm(parts, control);
  parts.pager.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-page]') : null;
    if (link && isPlainClick(event) && control.turn(Number(link.dataset['page']))) event.preventDefault();
  });
  addEventListener('popstate', control.restore);
}
