import { html } from 'lit';
import type { ScenarioContent } from './index.js';
import { portraitOf } from './portraits.js';

export const arabic: Partial<ScenarioContent> = {
  deadline: html`
    <p>{var trust = 1; scoring decisions}</p>
    <section id="morning">
      <h3>الاثنين، الثامنة والنصف</h3>
      <p>قُدّم موعد تسليم التقرير إلى الأربعاء، ووصل الخبر إلى الجميع بالبريد. تأتي آنا إلى مكتبك.</p>
      <blockquote>
        <p>${portraitOf('ana')}<strong>آنا:</strong> الأربعاء؟ سأكون عند العميلة غدًا طوال اليوم.</p>
      </blockquote>
      <ul>
        <li>
          <a href="#talk">السؤال عمّا يعنيه الأربعاء لها</a> {trust += 1; score 2; expert}
          <blockquote>تجلس. لم يسألها أحد عن ذلك من قبل.</blockquote>
        </li>
        <li>
          <a href="#walls">شرح سبب اختيار الأربعاء</a> {trust -= 1}
          <blockquote>الأسباب وجيهة، وقد سمعتها من قبل. تنظر إلى الباب.</blockquote>
        </li>
        <li><a href="#walls">اقتراح الحديث عن الأمر وقت الغداء</a> {score 1}</li>
      </ul>
    </section>
    <section id="talk">
      <h3>تجلس آنا</h3>
      <blockquote>
        <p>
          ${portraitOf('ana')}<strong>آنا:</strong> إن كتبته الليلة فسيكون بنصف الجودة. وإن تولّى توم الأرقام
          فسننجح.
        </p>
      </blockquote>
      <p>{if trust >= 2} ثم تضيف بصوت أخفض أن أمها في المستشفى.</p>
      <ul>
        <li>
          <a href="#shared">الطلب من توم أن يتولّى الأرقام</a> {score 2; expert}
          <blockquote>لدى توم ساعة، ويسرّه أن يُسأل قبل أن يشتد الأمر.</blockquote>
        </li>
        <li>
          <a href="#alone">القول إن الثقة بها كبيرة</a>
          <blockquote>كانت النية طيبة، لكنها بقيت وحدها مع المهمة.</blockquote>
        </li>
      </ul>
    </section>
    <section id="walls">
      <h3>ذراعان معقودتان</h3>
      <p>تصمت قليلًا، ويطول الصمت.</p>
      <ul>
        <li><a href="#talk">التوقف وسؤالها عن رأيها</a> {trust += 1; score 1; expert}</li>
        <li><a href="#alone">القول إن الأمر محسوم</a></li>
      </ul>
    </section>
    <section id="shared">
      <h3>ظهر الأربعاء</h3>
      <p>{ending good}</p>
      <p>يصل التقرير في موعده، بأرقام توم وكلمات آنا. وفي المرة القادمة يقول كلاهما مبكرًا ما يحتاج إليه.</p>
    </section>
    <section id="alone">
      <h3>ليل الأربعاء</h3>
      <p>{ending poor}</p>
      <p>يصل التقرير في الحادية عشرة ليلًا. ويوم الجمعة تطلب آنا حديثًا عن مهامها.</p>
    </section>
  `,
};
