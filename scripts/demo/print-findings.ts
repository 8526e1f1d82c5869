import type { ToldFinding } from './read-findings.ts';

/** Prints each finding with quotation, rule, verdict, stance, provision and source. */
export function printFindings(findings: readonly ToldFinding[]): void {
  if (findings.length === 0) console.log('没有匹配到规则。这不等于已经核实。\nNo rule matched; that is not a verification.');
  for (const { quote, rule, stance, confidence, facts } of findings) {
    const [source] = facts.sources;
    console.log(`\n“${quote}”`);
    console.log(`  rule       ${rule}`);
    console.log(`  verdict    ${facts.rule.verdict}`);
    console.log(`  stance     ${stance}, confidence ${confidence}`);
    console.log(`  fact       ${facts.explainer.zh.short}`);
    console.log(`  provision  ${facts.provisions.map(({ number, title }) => `${number}${title ?? ''}`).join('；')}`);
    if (source) console.log(`  source     ${source.publisher}: ${source.title} (${source.date})`);
  }
  console.log(`\n${findings.length} marked.`);
}
