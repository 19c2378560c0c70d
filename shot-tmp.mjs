import { chromium } from 'playwright-core';
import { findBrowser } from './test/tools/browser.mjs';
const {executablePath,args,env}=await findBrowser('chromium');
const b=await chromium.launch({executablePath,args,env});
const p=await b.newPage({viewport:{width:1200,height:900}});
const [,, url, out, ...acts]=process.argv;
await p.goto(url); await p.waitForTimeout(800);
for (const a of acts) { await p.evaluate(a); await p.waitForTimeout(600); }
await p.screenshot({path:out, fullPage:true}); await b.close();
