using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.Plans.Domain.Evaluations;
using SystemicPlatform.Plans.Domain.JointPlans;
using SystemicPlatform.ServiceDefaults;

namespace SystemicPlatform.Plans.Tests.Domain.Evaluations;

/// <summary>Must show 4: random histories against a calculation that knows nothing of the calendar.</summary>
public sealed class EvaluationCalendarTests
{
    private static readonly EvaluationTerms Terms = new("Tavoitteet", "Kaikki", "0–10");
    private static readonly DateOnly Start = new(2024, 2, 29);

    [Fact]
    [Trait("covers", "R-14")]
    [Trait("covers", "L-09")]
    [Trait("covers", "R-10")]
    public void In_1000_random_histories_the_next_day_is_right_and_never_missing()
    {
        var (moves, reviews, ends) = (0, 0, 0);
        for (var seed = 0; seed < 1000; seed++)
        {
            var history = new History(new Random(seed));
            for (var step = 0; step < 40; step++)
            {
                history.Step();
                Assert.True(history.Expected() == history.Calendar().Next?.DueOn, $"seed {seed}, step {step}: {history.Expected()} is not {history.Calendar().Next?.DueOn}");
                Assert.True(history.Plan.EndedOn is not null || history.Calendar().Next is not null, $"seed {seed}: an active plan without a next evaluation");
            }

            (moves, reviews, ends) = (moves + history.Moves, reviews + history.Reviews, ends + (history.Plan.EndedOn is null ? 0 : 1));
        }

        // The histories are worth something only if much happened in them.
        Assert.True(moves > 1000 && reviews > 200 && ends > 50, $"{moves} moves, {reviews} reviews, {ends} ends");
        TestContext.Current.TestOutputHelper?.WriteLine($"1000 histories of 40 steps: {moves} moves, {reviews} yearly reviews, {ends} ended plans");
    }

    /// <summary>One plan in random circumstances, with a note of its own about all that happened.</summary>
    private sealed class History
    {
        private readonly Random random;
        private readonly List<Evaluation> evaluations = [];
        private readonly List<ChildMeeting> meetings = [];
        private readonly Dictionary<Guid, (DateOnly? Agreed, Guid? Meeting, EvaluationKind Kind, bool Open)> noted = [];
        private readonly Dictionary<Guid, (DateOnly On, bool Held)> calendarOfTeam = [];
        private DateOnly today = Start, reviewed = Start;
        private int versions;

        internal History(Random random)
        {
            this.random = random;
            Apply(calendar => calendar.Open());
        }

        internal JointPlan Plan { get; } = JointPlan.Start(Guid.CreateVersion7(), PlanKind.OpenCare, Start, Terms);

        internal int Moves { get; private set; }

        internal int Reviews { get; private set; }

        internal EvaluationCalendar Calendar() => new(Plan, evaluations, meetings);

        internal void Step()
        {
            today = today.AddDays(random.Next(0, 45));
            try
            {
                Happen(random.Next(100));
            }
            catch (RuleViolation)
            {
                // Refused is part of the history, too: nothing has changed.
            }
        }

        /// <summary>The first day on which something is due, from the notes alone.</summary>
        internal DateOnly? Expected() => noted.Values.Where(one => one.Open).Select(one => (DateOnly?)DayOf(one)).Min();

        private DateOnly DayOf((DateOnly? Agreed, Guid? Meeting, EvaluationKind Kind, bool Open) one)
        {
            var law = reviewed.AddYears(1);
            if (one.Meeting is { } meeting && calendarOfTeam[meeting].Held)
            {
                var on = calendarOfTeam[meeting].On;
                return one.Kind is EvaluationKind.YearlyReview && law < on ? law : on;
            }

            if (one.Kind is EvaluationKind.YearlyReview)
            {
                return one.Agreed is { } earlier && earlier < law ? earlier : law;
            }

            for (var day = one.Agreed!.Value; day <= one.Agreed.Value.AddDays(30); day = day.AddDays(1))
            {
                if (calendarOfTeam.Values.Any(team => team.Held && team.On == day))
                {
                    return day;
                }
            }

            return one.Agreed.Value;
        }

        private void Happen(int dice)
        {
            switch (dice)
            {
                case < 20: Meet(); break;
                case < 35: MoveMeeting(); break;
                case < 50: CancelMeeting(); break;
                case < 65: Agree(); break;
                case < 75: Change(); break;
                case < 90: Record(); break;
                case < 94: VoidOne(); break;
                case < 98: Publish(); break;
                case 99 when random.Next(4) == 0: End(); break;
                default: break;
            }
        }

        private void Meet()
        {
            var meeting = new ChildMeeting(Guid.CreateVersion7(), Plan.ChildId, Guid.CreateVersion7(), MeetingKind.ResponsibilityTeam);
            meetings.Add(meeting);
            Put(meeting, today.AddDays(random.Next(0, 120)));
        }

        private void MoveMeeting()
        {
            if (meetings.Count > 0)
            {
                Put(meetings[random.Next(meetings.Count)], today.AddDays(random.Next(-10, 90)));
            }
        }

        private void Put(ChildMeeting meeting, DateOnly on)
        {
            meeting.TakePlace(on, ++versions);
            calendarOfTeam[meeting.Id] = (on, true);
            Apply(calendar => calendar.Follow());
        }

        private void CancelMeeting()
        {
            if (meetings.Count == 0)
            {
                return;
            }

            var meeting = meetings[random.Next(meetings.Count)];
            meeting.Cancel(++versions);
            calendarOfTeam[meeting.Id] = (meeting.On, false);
            Apply(calendar => calendar.Follow());
        }

        private void Agree() => Apply(calendar => calendar.Agree(
            random.Next(4) == 0 ? EvaluationKind.Final : EvaluationKind.Mid, Terms, today.AddDays(random.Next(0, 200)), SomeMeeting()));

        private void Change()
        {
            if (Some() is { } evaluation)
            {
                var (on, meeting) = (today.AddDays(random.Next(0, 200)), SomeMeeting());
                Apply(calendar => calendar.Change(evaluation, Terms, on, meeting));
                noted[evaluation.Id] = noted[evaluation.Id] with { Agreed = on, Meeting = meeting };
            }
        }

        private void Record()
        {
            if (Some() is not { } evaluation)
            {
                return;
            }

            Apply(calendar => calendar.Record(evaluation, today, "Tehty", today));
            noted[evaluation.Id] = noted[evaluation.Id] with { Open = false };
            if (evaluation.Kind is EvaluationKind.YearlyReview)
            {
                (reviewed, Reviews) = (today > reviewed ? today : reviewed, Reviews + 1);
            }
        }

        private void VoidOne()
        {
            if (Some() is { } evaluation)
            {
                Apply(calendar => calendar.Void(evaluation, "Ei tarvita"));
                noted[evaluation.Id] = noted[evaluation.Id] with { Open = false };
            }
        }

        private void Publish()
        {
            if (Plan.EndedOn is null)
            {
                typeof(JointPlan).GetProperty(nameof(JointPlan.PublishedAt))!.SetValue(Plan, new DateTimeOffset(today.ToDateTime(new TimeOnly(9, 0)), TimeSpan.Zero));
                reviewed = today > reviewed ? today : reviewed;
                Apply(calendar => calendar.Follow());
            }
        }

        private void End()
        {
            if (Plan.EndedOn is null)
            {
                Plan.End(today, "Päättyy");
                Apply(calendar => calendar.Follow());
                foreach (var id in noted.Keys.ToArray())
                {
                    noted[id] = noted[id] with { Open = false };
                }
            }
        }

        private Evaluation? Some() => evaluations.Where(one => one.IsPlanned).OrderBy(_ => random.Next()).FirstOrDefault();

        private Guid? SomeMeeting() => meetings.Count > 0 && random.Next(2) == 0 ? meetings[random.Next(meetings.Count)].Id : null;

        private void Apply(Action<EvaluationCalendar> change)
        {
            if (Plan.EndedOn is not null && noted.Values.All(one => !one.Open))
            {
                return;
            }

            var calendar = Calendar();
            change(calendar);
            foreach (var planned in calendar.Changes.Where(news => news.News is EvaluationNews.Scheduled).Select(news => news.Evaluation))
            {
                noted[planned.Id] = (planned.AgreedOn, planned.MeetingId, planned.Kind, true);
            }

            Moves += calendar.Changes.Count(news => news.News is EvaluationNews.Moved);
        }
    }
}
