import { Button, DatePicker, Tabs } from '@arco-design/web-react';
import { addDays } from '../../data/calendar.ts';
import { type Choice, type ChoiceType, choiceOf, choiceText, dayChoice, spanBefore } from '../../data/choice.ts';
import { sampleDays } from '../../data/expected-readings.ts';
import { BeijingClock } from '../shared/beijing-clock.tsx';
import { today } from '../shared/sample.ts';

/** A tab of the picker: 昨天 and 天 are both a day. */
export interface JdChoice extends Choice {
  readonly tab: string;
}

const tabs: readonly (readonly [label: string, type: ChoiceType])[] = [
  ['实时', 'today'],
  ['昨天', 'day'],
  ['近7天', 'recent7'],
  ['近30天', 'recent30'],
  ['天', 'day'],
  ['周', 'week'],
  ['月', 'month'],
  ['自定义', 'compareRange'],
];

const first = addDays(today, -sampleDays);
const last = addDays(today, -1);

export const yesterdayTab: JdChoice = { ...choiceOf('day', today), tab: '昨天' };

interface JdPeriodBarProps {
  readonly choice: JdChoice;
  readonly onChoose: (choice: JdChoice) => void;
}

export function JdPeriodBar({ choice, onChoose }: JdPeriodBarProps) {
  const step = (day: string) => onChoose({ ...dayChoice(day), tab: '天' });
  const tab = (label: string) => {
    const type = tabs.find(([candidate]) => candidate === label)?.[1];
    if (type) onChoose({ ...choiceOf(type, today), tab: label });
  };
  return (
    <div className="jmt-combo-date-picker">
      <span className="jmt-combo-date-picker-echo-item">
        当前：{choiceText(choice)}
        {choice.type === 'today' && (
          <>
            {' '}
            <BeijingClock />
          </>
        )}
      </span>
      <span className="jmt-combo-date-picker-echo-item">对比：{choiceText({ ...choice, ...spanBefore(choice) })}</span>
      <Tabs type="capsule" size="small" activeTab={choice.tab} onChange={tab} animation={false}>
        {tabs.map(([label]) => (
          <Tabs.TabPane key={label} title={label} />
        ))}
      </Tabs>
      {choice.type === 'day' && (
        <span className="day-picker">
          <Button
            size="mini"
            aria-label="前一天"
            disabled={choice.start <= first}
            onClick={() => step(addDays(choice.start, -1))}
          >
            ‹
          </Button>
          <DatePicker
            size="mini"
            allowClear={false}
            value={choice.start}
            disabledDate={(date) => date.format('YYYY-MM-DD') < first || date.format('YYYY-MM-DD') > last}
            onChange={(day) => step(day)}
          />
          <Button
            size="mini"
            aria-label="后一天"
            disabled={choice.start >= last}
            onClick={() => step(addDays(choice.start, 1))}
          >
            ›
          </Button>
        </span>
      )}
    </div>
  );
}
