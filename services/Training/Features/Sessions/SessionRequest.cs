using FluentValidation;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Domain.Groups;
using SystemicPlatform.Training.Features.Input;

namespace SystemicPlatform.Training.Features.Sessions;

/// <summary>A session as it is sent.</summary>
/// <param name="Day">Europe/Helsinki; may lie in the past: earlier training is entered, too.</param>
/// <param name="LocalTime">Europe/Helsinki.</param>
/// <param name="DurationMinutes">5–720.</param>
/// <param name="Theme">What it is about.</param>
/// <param name="Place">Where, if people meet.</param>
/// <param name="Link">https address, if people meet remotely.</param>
internal sealed record SessionRequest(
    DateOnly Day, TimeOnly LocalTime, int DurationMinutes, string? Theme = null, string? Place = null, string? Link = null)
{
    internal SessionDetails Details() => new(Theme?.Trim(), Day, LocalTime, DurationMinutes, Place?.Trim(), Link);

    internal sealed class Validator : AbstractValidator<SessionRequest>
    {
        public Validator()
        {
            RuleFor(request => request.Day).CalendarDay();
            RuleFor(request => request.DurationMinutes).InclusiveBetween(TrainingSession.MinMinutes, TrainingSession.MaxMinutes);
            RuleFor(request => request.Theme).PlainText(TrainingSession.MaxTextLength);
            RuleFor(request => request.Place).PlainText(TrainingSession.MaxTextLength);
            RuleFor(request => request.Link).WebAddress(TrainingSession.MaxLinkLength);
        }
    }
}
