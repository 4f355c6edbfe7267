using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Enrolments;
using SystemicPlatform.Training.Domain.People;
using SystemicPlatform.Training.Features.Participants;

namespace SystemicPlatform.Training.Features.Enrolments;

/// <summary>
/// A partner organisation enrols its people (A0-09, A2-16). Whoever has the address already is the same person; what is
/// known of them stays as it is and is not shown, because another organisation may have said it.
/// </summary>
internal static class EnrolPartnerPeople
{
    private const int MostAtOnce = 100;

    /// <summary>What is sent.</summary>
    /// <param name="People">In the order in which they queue.</param>
    internal sealed record Request(IReadOnlyList<Person> People);

    /// <summary>Someone who works for the partner.</summary>
    /// <param name="Name">As it shall stand on a certificate.</param>
    /// <param name="Email">Tells people apart.</param>
    /// <param name="Sector">Field of work.</param>
    /// <param name="Language">The language that they are written to in.</param>
    /// <param name="Municipality">Three-digit code of where they work.</param>
    internal sealed record Person(
        [property: Personal] string Name, [property: Personal] string Email, Sector Sector, Language Language, string? Municipality = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.People).NotEmpty()
                .Must(list => list.Count <= MostAtOnce).WithErrorCode("too_many").WithMessage("At most 100 at once.")
                .Must(list => list.DistinctBy(person => person.Email.Trim().ToUpperInvariant()).Count() == list.Count)
                .WithErrorCode("named_twice").WithMessage("Name each once.");
            RuleForEach(request => request.People).ChildRules(person =>
            {
                person.RuleFor(one => one.Name).NotEmpty().PlainText(Participant.MaxNameLength);
                person.RuleFor(one => one.Email).NotEmpty().Address();
                person.RuleFor(one => one.Municipality).MunicipalityCode();
            });
        }
    }

    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapPost("/groups/{groupId:guid}/partner-enrolments", Handle).Requires(Permission.EnrolPartners)
            .WithSummary("A partner organisation enrols its people");

    internal static Task<Ok<Page<EnrolmentView>>> Handle(
        Guid groupId, Request request, TrainingDb db, EnrolmentDesk desk, ParticipantEmails emails, ParticipantNews news, Caller caller, CancellationToken ct) =>
        db.InOneAsync(
            async () =>
            {
                var organisation = caller.Organisation ?? throw new RuleViolation("no_organisation", "The token names no organisation.");
                var group = await desk.LockAsync(groupId, ct);
                if (!group.PartnerEnrolment)
                {
                    throw new RuleViolation("no_partner_enrolment", "Partners do not enrol people for this group.");
                }

                var people = await KnownOrNewAsync(request.People, organisation, db, emails, news, caller, ct);
                var enrolments = desk.Admit(group, people, EnrolmentSource.Partner);
                await db.SaveChangesAsync(ct);
                return TypedResults.Ok(new Page<EnrolmentView>([.. enrolments.Select(EnrolmentView.From)], null));
            },
            ct);

    private static async Task<List<Participant>> KnownOrNewAsync(
        IReadOnlyList<Person> people, string organisation, TrainingDb db, ParticipantEmails emails, ParticipantNews news, Caller caller, CancellationToken ct)
    {
        var keys = people.Select(person => emails.Key(person.Email)!).ToArray();
        var known = await db.Participants.Of(caller).Where(row => keys.Contains(row.EmailKey)).ToDictionaryAsync(row => row.EmailKey!, ct);
        var all = new List<Participant>();
        foreach (var (person, key) in people.Zip(keys))
        {
            if (!known.TryGetValue(key, out var participant))
            {
                participant = Participant.Register(ParticipantKind.Partner, new ParticipantDetails(
                    person.Name.Trim(), emails.Seal(person.Email), key, organisation, person.Sector, person.Municipality, person.Language));
                db.Add(participant);
                news.Registered(participant);
            }

            all.Add(participant);
        }

        return all;
    }
}
