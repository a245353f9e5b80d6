import { Button, DatePicker } from 'antd';
import dayjs from 'dayjs';
import { addDays } from '../../data/calendar.ts';
import { type Choice, type ChoiceType, choiceOf, choiceText, dayChoice } from '../../data/choice.ts';
import { sampleDays } from '../../data/expected-readings.ts';
import { BeijingClock } from '../shared/beijing-clock.tsx';
import { today } from '../shared/sample.ts';

const buttons: readonly (readonly [label: string, type: ChoiceType])[] = [
  ['实时', 'today'],
  ['7天', 'recent7'],
  ['30天', 'recent30'],
  ['日', 'day'],
  ['周', 'week'],
  ['月', 'month'],
  ['自定义', 'compareRange'],
];

const first = addDays(today, -sampleDays);
const last = addDays(today, -1);

/** The chosen period and how to choose another one. */
export interface PeriodChoice {
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** 统计时间, the period buttons, and the picker the chosen kind of period needs. */
export function PeriodBar({ choice, onChoose }: PeriodChoice) {
  return (
    <div className="period-bar">
      <span className="oui-date-picker-current-date">
        {choice.type === 'today' ? `更新时间 ${today} ` : `统计时间 ${choiceText(choice)}`}
        {choice.type === 'today' && <BeijingClock />}
      </span>
      <span className="oui-date-picker">
        <span className="oui-date-picker-particle-button">
          {buttons.map(([label, type]) => (
            <Button
              key={type}
              size="small"
              type={choice.type === type ? 'primary' : 'default'}
              onClick={() => onChoose(choiceOf(type, today))}
            >
              {label}
            </Button>
          ))}
        </span>
        {choice.type === 'day' && <DayPicker choice={choice} onChoose={onChoose} />}
        {choice.type === 'compareRange' && <RangePicker choice={choice} onChoose={onChoose} />}
      </span>
    </div>
  );
}

function DayPicker({ choice: { start: day }, onChoose }: PeriodChoice) {
  const choose = (chosen: string) => onChoose(dayChoice(chosen));
  return (
    <span className="day-picker">
      <Button size="small" aria-label="前一天" disabled={day <= first} onClick={() => choose(addDays(day, -1))}>
        ‹
      </Button>
      <DatePicker
        size="small"
        allowClear={false}
        value={dayjs(day)}
        disabledDate={(date) => date.format('YYYY-MM-DD') < first || date.format('YYYY-MM-DD') > last}
        onChange={(date) => choose(date.format('YYYY-MM-DD'))}
      />
      <Button size="small" aria-label="后一天" disabled={day >= last} onClick={() => choose(addDays(day, 1))}>
        ›
      </Button>
    </span>
  );
}

function RangePicker({ choice, onChoose }: PeriodChoice) {
  return (
    <DatePicker.RangePicker
      size="small"
      allowClear={false}
      value={[dayjs(choice.start), dayjs(choice.end)]}
      disabledDate={(date) => date.format('YYYY-MM-DD') < first || date.format('YYYY-MM-DD') > last}
      onChange={(dates) => {
        const [start, end] = dates?.map((date) => date?.format('YYYY-MM-DD')) ?? [];
        if (start && end) onChoose({ type: 'compareRange', start, end });
      }}
    />
  );
}
