import { addDays } from '../../data/calendar.ts';

/** The second calendar old micro-apps leave in the page: never seen, full of numbers and dates. */
export function HiddenCalendar({ month }: { month: string }) {
  const days = Array.from({ length: 35 }, (_, index) => addDays(`${month}-01`, index));
  return (
    <div className="dt-oui-picker-dropdown" style={{ display: 'none' }} aria-hidden="true">
      <div className="dt-oui-picker-header">{month.replace('-', '年')}月</div>
      <table className="dt-oui-picker-content">
        <tbody>
          {[0, 1, 2, 3, 4].map((week) => (
            <tr key={week}>
              {days.slice(week * 7, week * 7 + 7).map((day) => (
                <td key={day} className="dt-oui-picker-cell" title={day}>
                  {Number(day.slice(8))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
