/**
 * Shows statements as the development LRS stores them. Nodes are built one by one: the page's policy takes no markup from
 * strings, and statements come from whoever can reach the endpoint.
 */
const stream = document.querySelector('#stream');
const state = document.querySelector('#state');
const count = document.querySelector('#count');
const empty = document.querySelector('#empty');

/** More than this would make the page slow, and nobody scrolls so far. */
const most = 100;

const voided = 'http://adlnet.gov/expapi/verbs/voided';
const clock = new Intl.DateTimeFormat(undefined, { timeStyle: 'medium', hourCycle: 'h23' });
const date = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });
const number = new Intl.NumberFormat(undefined, { maximumFractionDigits: 2 });

let shown = 0;
/** Those that come before this were there already. */
let isLive = false;

connect();

function connect() {
  const source = new EventSource('/inspect/stream');
  source.addEventListener('open', () => tell('open', 'Connected'));
  source.addEventListener('error', () => tell('waiting', 'The server does not answer; trying again …'));
  source.addEventListener('statement', ({ data }) => show(JSON.parse(data)));
  source.addEventListener('ready', () => {
    isLive = true;
    sum();
  });
}

function tell(kind, words) {
  state.dataset.state = kind;
  if (state.textContent !== words) state.textContent = words;
}

function show(statement) {
  const row = element('li', { id: `statement-${statement.id}` }, [
    timeOf(statement),
    element('span', { className: 'did' }, [
      textIn(statement.verb.display) ?? tail(statement.verb.id),
      ' ',
      whoIs(statement.actor),
    ]),
    element('div', { className: 'what' }, [whatIs(statement), ...responseOf(statement)]),
    resultOf(statement),
    element('details', {}, [
      element('summary', {}, ['JSON']),
      element('pre', {}, [JSON.stringify(statement, null, 2)]),
    ]),
  ]);
  if (isLive) row.classList.add('fresh');
  if (statement.verb.id === voided) strike(statement.object.id);
  stream.prepend(row);
  shown += 1;
  while (stream.children.length > most) stream.lastElementChild.remove();
  if (isLive) sum();
}

function sum() {
  empty.hidden = shown > 0;
  const words = shown === 1 ? '1 statement' : `${number.format(shown)} statements`;
  count.textContent =
    shown > most ? `${words} since this page was opened, the last ${most} shown` : shown > 0 ? words : '';
}

function strike(id) {
  const row = document.querySelector(`#statement-${CSS.escape(id)} .what`);
  row?.classList.add('voided');
}

function timeOf({ timestamp }) {
  const moment = new Date(timestamp);
  return element('time', { dateTime: timestamp, title: date.format(moment) }, [clock.format(moment)]);
}

/** Who did it, short: made-up names are long, and their beginning tells them apart. */
function whoIs(actor) {
  const name =
    actor.name ??
    actor.account?.name ??
    actor.mbox?.replace('mailto:', '') ??
    actor.openid ??
    actor.mbox_sha1sum;
  const short =
    name === undefined ? 'a group' : /^[0-9a-f-]{20,}$/i.test(name) ? `${name.slice(0, 8)}…` : name;
  return element('span', { className: 'who', title: name ?? '' }, [short]);
}

function whatIs({ object }) {
  const language = object.definition?.name && Object.keys(object.definition.name)[0];
  const name =
    textIn(object.definition?.name) ?? textIn(object.definition?.description) ?? tail(object.id ?? '');
  return element('span', { title: object.id ?? '', ...(language ? { lang: language } : {}), dir: 'auto' }, [
    name || 'someone',
  ]);
}

/** The learner's words; ids of choices as the words of the choices. */
function responseOf({ object, result }) {
  if (result?.response === undefined) return [];
  const { choices, interactionType } = object.definition ?? {};
  const parts =
    interactionType === 'choice' || interactionType === 'fill-in'
      ? result.response.split('[,]')
      : [result.response];
  const words = parts.map((part) => textIn(choices?.find(({ id }) => id === part)?.description) ?? part);
  return [
    element('span', { className: 'response', dir: 'auto' }, [
      words.filter(Boolean).join(' · ') || 'no answer',
    ]),
  ];
}

/** Verdict and points, in words first. */
function resultOf({ verb, result }) {
  const points = scoreOf(result?.score);
  const box = element('span', { className: 'result' }, []);
  if (result?.success !== undefined) {
    const words = verb.id.endsWith('/answered') ? (result.success ? 'right' : 'wrong') : '';
    const mark = result.success ? '✓' : '✗';
    box.append(element('span', { className: result.success ? 'right' : 'wrong' }, [`${mark} ${words}`]));
  } else if (result?.completion) box.append('done');
  if (points) box.append(element('span', { className: 'who' }, [points]));
  return box;
}

function scoreOf(score) {
  if (score?.raw !== undefined && score.max !== undefined)
    return `${number.format(score.raw)} of ${number.format(score.max)}`;
  return score?.scaled === undefined ? undefined : `${number.format(score.scaled * 100)} %`;
}

const textIn = (map) => (map ? Object.values(map)[0] : undefined);

const tail = (iri) => decodeURI(iri.split(/[/#]/).findLast(Boolean) ?? iri);

function element(name, properties, children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}
