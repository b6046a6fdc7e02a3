# Ngôn ngữ viết quy tắc bằng câu tiếng Việt (tệp .dslr). Xem gọn: camket rules language
# The language of rules in Vietnamese sentences (.dslr files). To read it: camket rules language --lang en
#
# Mỗi mẫu câu có hai dòng ghi chú ngay trên: nghĩa (tiếng Việt | tiếng Anh) và một ví dụ.
# Each form of sentences has two notes above it: its meaning (Vietnamese | English) and an example.
# Từ đứng trước mẫu câu, từ dài đứng trước từ ngắn nằm trong nó: chương trình khác đọc tệp này theo thứ tự ấy.
# Words stand before sentences, longer ones before those that they hold: other programs read the file in that order.

[keyword]Quy tắc=rule
[keyword]Khi=when
[keyword]Thì=then
[keyword]Hết=end

# --- Từ: thỏa thuận (words: the agreement) ---

[when][AgreementState]đang có hiệu lực hoặc đã kết thúc=inForceOrEnded
[when][AgreementState]chương trình phải có kế hoạch từng năm=annualPlan
[when][AgreementState]tháng bắt đầu trong năm kiểm tra=firstMonthIn($year)
[when][AgreementState]được gia hạn hoặc thay thế=renewed
[when][AgreementState]số ngày đến ngày kết thúc=daysToEnd
[when][AgreementState]số ngày sau khi kết thúc=daysSinceEnd
[when][AgreementState]hợp tác phải tổng kết=finalReviewOwed
[when][AgreementState]số ngày từ ngày ký=daysSinceSigning
[when][AgreementState]số ngày còn hiệu lực=daysLeft
[when][AgreementState]đang có hiệu lực=inForce
[when][AgreementState]hợp tác cấp tỉnh=level == Level.PROVINCE
[when][AgreementState]chương trình từng năm=annual
[when][AgreementState]số ngày thực hiện=daysSinceStart
[when][AgreementState]đã kết thúc=ended
[when][AgreementState]tên thỏa thuận=title
[when][AgreementState]ngày kết thúc=to
[when][AgreementState]ngày ký=signedOn
[when][AsOf]tháng ấy=date.monthValue
[when][AsOf]năm ấy=date.year
[when][AsOf]ngày ấy=date

# --- Từ: nhiệm vụ, lĩnh vực, kế hoạch (words: actions, fields, plans) ---

[when][ActionState]số báo cáo liền trước ghi y như vậy=unchanged
[when][ActionState]số cơ quan chủ trì trong báo cáo=leads.size
[when][ActionState]cơ quan chủ trì trong sổ theo dõi=registeredLead
[when][ActionState]số báo cáo ghi y như vậy=unchangedReports
[when][ActionState]số cơ quan chủ trì ghi thêm=furtherLeads
[when][ActionState]cơ quan chủ trì trong báo cáo=leads
[when][ActionState]việc ghi hạn không đọc được=dueUnreadable
[when][ActionState]số ngày hoàn thành sau hạn=completionDelay
[when][ActionState]tình trạng ghi trong báo cáo=statusText
[when][ActionState]số ngày còn đến hạn=daysAhead
[when][ActionState]hạn trong sổ theo dõi=registeredDue
[when][ActionState]số ngày quá hạn=daysLate
[when][ActionState]số ngày còn lại=daysLeft
[when][ActionState]hạn trong báo cáo=reportedDue
[when][ActionState]số ngày lùi hạn=daysPostponed
[when][ActionState]ngày hạn bị thay=amendedOn
[when][ActionState]được báo cáo=reported
[when][ActionState]việc thường xuyên=regular
[when][ActionState]việc tạm dừng=paused
[when][ActionState]ngày hoàn thành=completedOn
[when][ActionState]tệp báo cáo=reportedIn
[when][ActionState]hoàn thành=done
[when][ActionState]minh chứng=evidence
[when][ActionState]hạn=due
[when][DroppedAction]nhiệm vụ có trong sổ theo dõi=registered
[when][FieldState]số nhiệm vụ=actions
[when][Document]năm của kế hoạch=year
[when][PartyPlan]số ngày từ khi có chương trình=daysSinceProgramme
[when][PartyPlan]ban hành kế hoạch riêng=planned
[when][PartyPlan]bên ban hành chương trình=authoredProgramme
[when][PartyPlan]số bên tham gia=parties
[when][ChildAgreements]số thỏa thuận con trong sổ theo dõi=registered
[when][ChildAgreements]số thỏa thuận con đã công bố=announced
[when][ChildAgreements]số thỏa thuận con còn thiếu=lacking

# --- Từ: hội nghị sơ kết, tổng kết (words: reviews) ---

[when][PlannedReview]số ngày còn đến hội nghị=daysAhead
[when][PlannedReview]số ngày quá ngày dự kiến=daysSince
[when][PlannedReview]số ngày còn lại=daysLeft
[when][OwedReports]số báo cáo còn thiếu=count
[when][Activity]số năm không hoạt động=years
[when][Review]số ngày trước khi thỏa thuận kết thúc=daysBeforeEnd
[when][Review]số ngày họp trước ngày dự kiến=daysBefore($date)
[when][Review]số ngày họp trước điểm giữa kỳ=daysBefore($midpoint)
[when][Review]số ngày từ ngày họp=daysSince
[when][Review]năm được sơ kết=yearCovered($months)
[when][Review]văn bản kết luận=document
[when][Review]loại hội nghị=kind
[when][Review]ngày họp=heldOn
[when][MidTerm]số ngày quá điểm giữa kỳ=daysPast
[when][MidTerm]số tháng của cả kỳ=months
[when][ReviewState]số ngày quá kỳ tính theo hệ số giãn=daysOverdueBy($factor)
[when][ReviewState]số ngày quá kỳ=daysOverdue
[when][PastYear]số tháng đã qua=monthsGone

# --- Từ: tên đặt cho ngưỡng và giá trị đã nêu (words: names of thresholds and of values stated above) ---

[when][value]tháng cuối được bắt đầu=$start
[when][value]số bên tối thiểu=$fewest
[when][value]số năm tối thiểu=$years
[when][value]số tháng tối thiểu=$months
[when][value]số tháng đầu năm=$months
[when][value]hệ số giãn=$factor
[when][value]năm kiểm tra=$year
[when][value]khoảng xét=$window
[when][value]năm đó=$year
[when][value]ngưỡng=$limit

# --- Từ: sự việc (words: facts) ---

[when][fact]nhiệm vụ vắng trong báo cáo mới=DroppedAction($id : id, $title : title, $unit : actor, $field : field, $reporter : reporter, $quarter : quarter, $formerQuarter : formerQuarter, $nearest : nearest)
[when][fact]đơn vị phải gửi báo cáo=OwedReports($owing : owing, $unit : actor, $count : count, $missing : missing)
[when][fact]bên phải lập kế hoạch=PartyPlan($party : party, $unit : actor)
[when][fact]lần hoạt động gần nhất=Activity($last : last, $since : since, $days : daysSince)
[when][fact]chương trình triển khai=Document(role == DocumentRole.PROGRAMME)
[when][fact]nhóm thỏa thuận con=ChildAgreements($announced : announced, $registered : registered)
[when][fact]hội nghị dự kiến=PlannedReview($kind : kind, $date : on)
[when][fact]hội nghị tổng kết=Review(kind == ReviewKind.FINAL)
[when][fact]hội nghị đã họp=Review()
[when][fact]kế hoạch năm=Document(role == DocumentRole.ANNUAL_PLAN)
[when][fact]điểm giữa kỳ=MidTerm($midpoint : midpoint, $daysLate : daysPast)
[when][fact]kỳ sơ kết=ReviewState($base : base, $everyMonths : everyMonths, $daysLate : daysOverdue)
[when][fact]năm đã qua=PastYear($year : year, $yearText : yearText, $daysLate : daysGone)
[when][fact]nhiệm vụ=ActionState($id : id, $title : title, $unit : actor, $field : field)
[when][fact]lĩnh vực=FieldState($id : id, $field : id, $fieldName : name)

# --- Từ: đối tượng của phát hiện (words: subjects of findings) ---

[then][subject]đơn vị đó cho hội nghị đó="conference", $date, $owing
[then][subject]việc thiếu kế hoạch năm đó="annual-plan", $year
[then][subject]việc thiếu chương trình triển khai="programme"
[then][subject]việc gia hạn hoặc kết thúc="renewal"
[then][subject]việc thiếu thỏa thuận con="children"
[then][subject]việc sơ kết giữa kỳ="mid-term"
[then][subject]việc không hoạt động="dormant"
[then][subject]nhiệm vụ đó="action", $id
[then][subject]lĩnh vực đó="field", $id
[then][subject]hội nghị đó="review", $date
[then][subject]việc tổng kết="final-review"
[then][subject]việc sơ kết="interim-review"
[then][subject]bên đó="cascade", $party
[then][subject]năm đó="year", $year

# --- Ngưỡng lấy từ parameters.json (thresholds from parameters.json) ---

# Lấy một hệ số có phần thập phân. | Takes a factor, which may have decimals.
# Ví dụ: lấy hệ số "stale-interim-review.error" làm hệ số giãn
[when]lấy hệ số {parameter} làm {name}=Parameter(name == {parameter}, {name} : value)

# Lấy một tỷ lệ, để so với tỷ lệ. | Takes a share, to compare with shares.
# Ví dụ: lấy tỷ lệ "missed-target.error" làm ngưỡng
[when]lấy tỷ lệ {parameter} làm {name}=Parameter(name == {parameter}, {name} : share)

# Lấy một ngày. | Takes a day.
# Ví dụ: lấy ngày "dissolved-reporter.until" làm ngưỡng
[when]lấy ngày {parameter} làm {name}=Parameter(name == {parameter}, {name} : date)

# Lấy một số nguyên trong parameters.json, đặt tên để so sánh ở dưới. | Takes a whole number of parameters.json and names it, to compare with below.
# Ví dụ: lấy "overdue-action.error" làm ngưỡng
[when]lấy {parameter} làm {name}=Parameter(name == {parameter}, {name} : count)

# --- Sự việc phải có hoặc không có (facts that must be there, or must not) ---

# Thỏa thuận đang xét phải ở tình trạng ấy. | The agreement must be in that state.
# Ví dụ: thỏa thuận đang có hiệu lực
[when]thỏa thuận {state}=AgreementState({state})

# Kiểm tra theo ngày; dùng khi quy tắc nói đến tháng, năm của ngày kiểm tra. | The as-of date, where a rule speaks of its month or year.
# Ví dụ: tại ngày kiểm tra
[when]tại ngày kiểm tra=AsOf()

# Có một sự việc như vậy; các câu bắt đầu bằng - ở dưới nói thêm về nó. | There is such a fact; the sentences below that begin with - say more of it.
# Ví dụ: có một nhiệm vụ
[when]có một {fact}={fact}

# Không có sự việc nào như vậy; các câu bắt đầu bằng - ở dưới nói rõ sự việc nào. | There is no such fact; the sentences below that begin with - say which.
# Ví dụ: không có kế hoạch năm nào
[when]không có {fact} nào=not {fact}

# --- Điều kiện nói thêm về sự việc ở câu trên (conditions of the fact above) ---

# Tình trạng ấy đã có. | It is in that state.
# Ví dụ: - đã hoàn thành
[when]- đã {state}={state}

# Tình trạng ấy chưa có. | It is not in that state yet.
# Ví dụ: - chưa hoàn thành
[when]- chưa {state}=!{state}

# Sự việc thuộc loại ấy. | It is of that kind.
# Ví dụ: - là hợp tác cấp tỉnh
[when]- là {state}={state}

# Sự việc không thuộc loại ấy. | It is not of that kind.
# Ví dụ: - không phải việc thường xuyên
[when]- không phải {state}=!{state}

# Nội dung ấy có ghi, không để trống. Ghi câu này trước khi so sánh một nội dung có thể trống. | It has that content. Stands before a comparison of what may be missing.
# Ví dụ: - có hạn
[when]- có {property}={property} != null

# Nội dung ấy để trống. | It lacks that content.
# Ví dụ: - không có minh chứng
[when]- không có {property}={property} == null

# Vượt quá mức. | More than that.
# Ví dụ: - số ngày quá hạn lớn hơn ngưỡng
[when]- {property} lớn hơn {value}={property} > {value}

# Bằng mức trở lên. | That or more.
# Ví dụ: - số tháng đã qua từ ngưỡng trở lên
[when]- {property} từ {value} trở lên={property} >= {value}

# Dưới mức. | Less than that.
# Ví dụ: - số ngày trước khi thỏa thuận kết thúc nhỏ hơn khoảng xét
[when]- {property} nhỏ hơn {value}={property} < {value}

# Bằng mức trở xuống. | That or less.
# Ví dụ: - số ngày còn lại không quá khoảng xét
[when]- {property} không quá {value}={property} <= {value}

# Đúng bằng mức. | Just that.
# Ví dụ: - số nhiệm vụ bằng 0
[when]- {property} bằng {value}={property} == {value}

# --- Nội dung ghi vào phát hiện, dùng trong câu mô tả {…} (values of the finding, for its texts) ---

# Ghi hai nội dung vào phát hiện. | States two values in the finding.
# Ví dụ: - nêu hạn và ngày hoàn thành
[when]- nêu {property} và {property2}=${property} : {property}, ${property2} : {property2}

# Ghi một nội dung vào phát hiện dưới tên dùng trong trang của quy tắc. | States a value under the name that the rule's page uses.
# Ví dụ: - nêu tên thỏa thuận là $agreement
[when]- nêu {property} là {name}={name} : {property}

# Ghi một nội dung vào phát hiện. | States a value in the finding.
# Ví dụ: - nêu hạn
[when]- nêu {property}=${property} : {property}

# Điền hai cột của phát hiện: phải thế nào, thực tế ra sao. | Fills two columns of the finding: what was wanted, what was met.
# Ví dụ: - phải là hạn mà thực tế là ngày hoàn thành
[when]- phải là {property} mà thực tế là {property2}=$expected : {property}, $actual : {property2}

# Chỉ điền cột thực tế. | Fills only the column of what was met.
# Ví dụ: - thực tế là tình trạng ghi trong báo cáo
[when]- thực tế là {property}=$actual : {property}

# --- Việc phải làm (what to do) ---

# Nêu một phát hiện về đối tượng ấy. | Reports a finding about that subject.
# Ví dụ: báo cáo nhiệm vụ đó
[then]báo cáo {subject}=findings.report({subject});
