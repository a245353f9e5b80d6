/** The look of a saved report: black on white, one column, fit for paper. */
export const reportStyle = `
body{margin:0;background:#fff;color:#1b1c1f;font:15px/1.65 -apple-system,"Segoe UI","PingFang SC","Microsoft YaHei","Noto Sans SC","Noto Sans CJK SC",sans-serif}
article{max-width:760px;margin:0 auto;padding:32px 24px}
h1{margin:0;font-size:24px}
h2{margin:24px 0 6px;font-size:16px}
p,ul,ol{margin:6px 0}
ul,ol{padding-left:22px}
table{width:100%;margin:8px 0;border-collapse:collapse;font-size:14px}
th,td{padding:5px 8px;border-bottom:1px solid #e5e4df;text-align:right;font-weight:400}
th:first-child{padding-left:0;text-align:left}
thead th{color:#585b63;font-size:13px}
.sub,.foot,footer{color:#585b63}
.foot,footer{font-size:12px}
footer h2{font-size:13px}
.good{color:#0c7a55}
.bad{color:#c62f2a}
:lang(zh)[data-rises=auto] .good,[data-rises=red] .good{color:#c62f2a}
:lang(zh)[data-rises=auto] .bad,[data-rises=red] .bad{color:#0c7a55}
sup{color:#585b63;font-size:10px;line-height:0}
section,table{break-inside:avoid}
@media print{article{max-width:none;padding:0}}
`;
