/** Month names and their short forms as dates are written, January first: forms of one month between bars. */
const languages = [
  'jan|january feb|february mar|march apr|april may jun|june jul|july aug|august sep|sept|september oct|october nov|november dec|december',
  'jän|januar|jänner feb|februar mär|märz|mrz apr|april mai jun|juni jul|juli aug|august sep|sept|september okt|oktober nov|november dez|dezember',
  'ene|enero feb|febrero mar|marzo abr|abril may|mayo jun|junio jul|julio ago|agosto sep|sept|septiembre oct|octubre nov|noviembre dic|diciembre',
  'janv|janvier févr|février mars avr|avril mai juin juil|juillet août sept|septembre oct|octobre nov|novembre déc|décembre',
  'gen|gennaio feb|febbraio mar|marzo apr|aprile mag|maggio giu|giugno lug|luglio ago|agosto set|settembre ott|ottobre nov|novembre dic|dicembre',
  'jan|janeiro fev|fevereiro mar|março abr|abril mai|maio jun|junho jul|julho ago|agosto set|setembro out|outubro nov|novembro dez|dezembro',
  'jan|januari feb|februari mrt|maart apr|april mei jun|juni jul|juli aug|augustus sep|september okt|oktober nov|november dec|december',
  'jan|januari feb|februari mar|maret apr|april mei jun|juni jul|juli agu|agt|agustus sep|september okt|oktober nov|november des|desember',
  'sty|stycznia|styczeń lut|lutego|luty mar|marca|marzec kwi|kwietnia|kwiecień maj|maja cze|czerwca|czerwiec lip|lipca|lipiec sie|sierpnia|sierpień wrz|września|wrzesień paź|października|październik lis|listopada|listopad gru|grudnia|grudzień',
  'januari feb|februari mars apr|april maj juni juli aug|augusti sep|sept|september okt|oktober nov|november dec|december',
  'oca|ocak şub|şubat mar|mart nis|nisan mayıs haz|haziran tem|temmuz ağu|ağustos eyl|eylül eki|ekim kas|kasım ara|aralık',
];

/** Month numbers by lower-case name, in the languages consoles are shown in. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  languages.flatMap((names) =>
    names.split(' ').flatMap((forms, index) => forms.split('|').map((name) => [name, index + 1] as const)),
  ),
);
