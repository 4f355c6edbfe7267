using FluentValidation;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Changes;

/// <summary>Why something is done to a meeting.</summary>
/// <param name="Reason">Stays in the history.</param>
internal sealed record ReasonRequest([property: Personal] string Reason)
{
    internal sealed class Validator : AbstractValidator<ReasonRequest>
    {
        public Validator() => RuleFor(request => request.Reason).Line(Meeting.MaxReasonLength);
    }
}
